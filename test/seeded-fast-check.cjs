// What `import fc from "fast-check"` gives every test: fast-check with a fixed seed, so that a test that
// passes here passes everywhere (jest.config.cjs maps it). FUZZ_SEED overrides the seed: a number, or “random”.
const fastCheck = require("fast-check/unseeded");

const SEED = 20260120;

function chosenSeed(wish) {
  if (wish === undefined || wish === "") return SEED;
  if (wish === "random") return undefined;
  const seed = Number(wish);
  if (Number.isInteger(seed)) return seed;
  throw new Error(`FUZZ_SEED=${wish}: expected a whole number, or “random”.`);
}

const seed = chosenSeed(process.env.FUZZ_SEED);
if (seed !== undefined) fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed });

module.exports = fastCheck;
