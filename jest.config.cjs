const swcOptions = require("./swc.config.cjs");

const shared = {
  transform: { "\\.(ts|tsx|mjs)$": ["@swc/jest", swcOptions()] },
  // What the bench installs and builds is no part of the project.
  modulePathIgnorePatterns: ["<rootDir>/build/"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/style-stub.cjs" },
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
