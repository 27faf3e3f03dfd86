const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const builds = require("../../../webpack.config.js");

/** The workbench's build with a page of the tests' own: the editor alone, driven from outside. */
module.exports = () => {
  const workbench = builds({}, { mode: "production" }).find(({ name }) => name === "workbench");
  return {
    ...workbench,
    name: "contract",
    context: path.resolve(__dirname, "../../.."),
    entry: { contract: path.join(__dirname, "index.tsx") },
    output: { filename: "[name].js", clean: true },
    optimization: { minimize: false },
    plugins: [new MiniCssExtractPlugin(), new HtmlPlugin({ filename: "index.html", title: "contract" })],
  };
};
