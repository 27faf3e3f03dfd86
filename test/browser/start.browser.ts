import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import path from "node:path";
import { BrowserSession } from "./browser-session";

jest.setTimeout(180_000);

const SCRIPT = path.resolve(__dirname, "../../scripts/start.mjs");

interface Run {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  printed(): string;
  until(words: string): Promise<void>;
}

function start(...options: string[]): Run {
  const child = spawn(process.execPath, [SCRIPT, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const collect = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return {
    child,
    printed: () => output,
    async until(words) {
      while (!output.includes(words)) {
        if (child.exitCode !== null) throw new Error(`ended before “${words}”: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

async function occupyPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

test("a busy port is said and the next free one serves the workbench, without a word from webpack", async () => {
  const { server, port } = await occupyPort();
  const run = start("--no-open", "--port", String(port));
  const session = await BrowserSession.start();
  try {
    await run.until("工作台已就绪");
    expect(run.printed()).toContain(`端口 ${port} 已被其他程序占用`);
    const url = /http:\/\/localhost:\d+/u.exec(run.printed())?.[0] ?? "";
    expect(url).not.toContain(`:${port}`);
    expect(run.printed().trim().split("\n")).toHaveLength(3);

    const page = await session.newPage();
    await page.goto(url);
    await page.locator(".paged-editor__pages").getByText("现将对照检查情况报告如下").waitFor();
    expect(session.requestsBeyond(url)).toEqual([]);
    expect(session.requests.filter((one) => one.startsWith("ws"))).toEqual([]);
    expect(session.errors).toEqual([]);

    run.child.kill("SIGINT");
    const [code] = (await once(run.child, "exit")) as [number | null];
    expect(code).toBe(0);
  } finally {
    await session.close();
    run.child.kill("SIGKILL");
    server.close();
  }
});

test.each([
  [["--port", "8o80"], "端口号应为 1 到 65535 的整数"],
  [["--prot", "8080"], "用法：npm start"],
])("%j is refused with how to put it right", async (options, words) => {
  const run = start(...options);
  const [code] = (await once(run.child, "exit")) as [number | null];
  expect(code).toBe(2);
  expect(run.printed()).toContain(words);
});
