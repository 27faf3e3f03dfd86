// Lets a script require() the project's TypeScript, through the transpiler that builds and tests use.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const swcOptions = require("../swc.config.cjs");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, filename) => {
    const options = { ...swcOptions(), filename, module: { type: "commonjs" } };
    module._compile(transformSync(readFileSync(filename, "utf8"), options).code, filename);
  };
}
