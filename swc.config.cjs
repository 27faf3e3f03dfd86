// One transpiler for webpack and jest, so that tests run the code that ships.
module.exports = function swcOptions(target) {
  return {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      ...(target ? { target } : {}),
    },
  };
};
