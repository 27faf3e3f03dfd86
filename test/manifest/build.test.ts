import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../scripts/manifest/check-manifest.mjs";

interface CopyPattern {
  readonly from: string;
  readonly to?: string;
  readonly info?: { readonly minimized?: boolean };
  readonly transform?: (content: Buffer) => string;
}
interface Build {
  readonly name: string;
  readonly plugins?: readonly { readonly patterns?: readonly CopyPattern[] }[];
}
type Builds = (env: Record<string, string>) => readonly Build[];

const root = join(__dirname, "../..");
const builds = jest.requireActual<Builds>("../../webpack.config.js");

/** What the pane's build copies into dist/. */
function copied(env: Record<string, string>): readonly CopyPattern[] {
  const pane = builds(env).find(({ name }) => name === "pane");
  return pane?.plugins?.flatMap(({ patterns }) => patterns ?? []) ?? [];
}

function manifestFor(env: Record<string, string>): string {
  const pattern = copied(env).find(({ from }) => from === "manifest.xml");
  return pattern?.transform?.(readFileSync(join(root, "manifest.xml"))) ?? "";
}

test.each(["https://oa.example.gov.cn/duizhao", "https://oa.example.gov.cn/duizhao/"])(
  "a build for %s writes that address into every place of the manifest",
  (url) => {
    const manifest = manifestFor({ url });
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain('DefaultValue="https://oa.example.gov.cn/duizhao/taskpane.html?view=check"');
    expect(checkManifest(manifest, join(root, "assets"))).toEqual([]);
  },
);

test("a build for an http address is refused", () => {
  expect(() => manifestFor({ url: "http://oa.example.gov.cn" })).toThrow("必须以 https:// 开头");
});

test("office.js goes into a closed network's build unchanged, and into no other", () => {
  const officeJs = (env: Record<string, string>) =>
    copied(env).filter(({ to }) => to?.startsWith("office-js/"));
  expect(officeJs({})).toEqual([]);
  expect(officeJs({ officejs: "local" }).length).toBeGreaterThan(0);
  expect(officeJs({ officejs: "local" }).every(({ info }) => info?.minimized === true)).toBe(true);
});
