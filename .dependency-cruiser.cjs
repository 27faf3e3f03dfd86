// The rooms of the house, from the ground up: a room imports only rooms before it.
const ROOMS = [
  "document",
  "statement",
  "library",
  "trace",
  "checks",
  "skeleton",
  "host",
  "taskpane",
  "commands",
  "workbench",
  "cli",
];

const upward = ROOMS.slice(0, -1).map((room, i) => ({
  name: `${room}-imports-only-below`,
  comment: `src/${room} must not know ${ROOMS.slice(i + 1).join(", ")}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS.slice(i + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "hosts-know-document-alone",
      severity: "error",
      from: { path: "^src/host/([^/]+)/" },
      to: { path: "^src/", pathNot: ["^src/document/", "^src/host/$1/"] },
    },
    {
      name: "one-surface-does-not-know-another",
      comment: "Only the workbench shows the pane; the command line knows no React.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(taskpane|commands|workbench|host/word|host/editor)/" },
    },
    {
      name: "core-is-pure",
      comment: "No host, no React, no browser below the surfaces.",
      severity: "error",
      from: { path: "^src/(document|statement|library|trace|checks|skeleton)/" },
      to: { dependencyTypes: ["npm", "core"] },
    },
    {
      name: "office-js-only-in-its-room",
      severity: "error",
      from: { pathNot: "^src/host/word/" },
      to: { path: "node_modules/@microsoft/office-js" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-orphans", severity: "error", from: { orphan: true, pathNot: ["\\.d\\.ts$"] }, to: {} },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"] },
  },
};
