const swcOptions = require("./swc.config.cjs");

const shared = {
  transform: { "\\.(ts|tsx|mjs)$": ["@swc/jest", swcOptions()] },
  // What the bench installs and builds is no part of the project.
  modulePathIgnorePatterns: ["<rootDir>/build/"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/style-stub.cjs",
    // Mapped, not set up before each file: only the files that use fast-check load it.
    "^fast-check$": "<rootDir>/test/seeded-fast-check.cjs",
    "^fast-check/unseeded$": require.resolve("fast-check"),
  },
};

/** unit: pure rooms and adapters · pane: React in jsdom · browser: the built pages in Chromium. */
module.exports = {
  projects: [
    { ...shared, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"] },
    { ...shared, displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/**/*.test.tsx"] },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/*.browser.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
    },
  ],
};
