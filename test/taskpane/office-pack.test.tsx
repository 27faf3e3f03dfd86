import { loadOfficePack } from "../../src/taskpane/packs/office-pack";

const known = { concepts: [] };
const PACK = JSON.stringify({ format: "duizhao-pack", version: 1, name: "包" });

/** Answers the next request, and shows what it was. */
function answer(
  response: { status?: number; type?: string; length?: number; body?: string } | Error,
): jest.Mock {
  const mock = jest.fn(async () => {
    if (response instanceof Error) throw response;
    const { status = 200, type = "application/json", length, body = "" } = response;
    const headers = new Map<string, string>([["content-type", type]]);
    if (length !== undefined) headers.set("content-length", String(length));
    return {
      status,
      ok: status < 400,
      headers: { get: (name: string) => headers.get(name) ?? null },
      text: async () => body,
    };
  });
  Object.assign(globalThis, { fetch: mock });
  return mock;
}

afterEach(() => Reflect.deleteProperty(globalThis, "fetch"));

test("asks for one file beside the page, and follows nobody elsewhere", async () => {
  const fetched = answer({ body: PACK });
  expect(await loadOfficePack(known)).toMatchObject({ kind: "ready", pack: { name: "包" } });
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched).toHaveBeenCalledWith("pack.json", expect.objectContaining({ redirect: "error" }));
});

test.each([
  ["404", { status: 404 }],
  ["a page in its place", { type: "text/html; charset=utf-8", body: "<!doctype html>" }],
])("absent (%s) is null", async (_, response) => {
  answer(response);
  expect(await loadOfficePack(known)).toBeNull();
});

test.each([
  ["a server that fails", { status: 500 }, "服务器答复 500"],
  ["a network that fails", new TypeError("Failed to fetch"), "没有读到"],
  ["10 MB", { length: 10 * 1_048_576, body: PACK }, "最大 1 MB"],
  ["no pack", { body: "{}" }, "不是用语包"],
])("%s is broken, with the reason", async (_, response, reason) => {
  answer(response);
  expect(await loadOfficePack(known)).toMatchObject({
    kind: "broken",
    problem: { message: expect.stringContaining(reason) },
  });
});
