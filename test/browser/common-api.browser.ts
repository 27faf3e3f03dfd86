import { COMMON_ERROR, CommonError, WRITES } from "../word-host/common-document";
import { BrowserSession } from "./browser-session";
import { openPane, PLACES, type PaneInWord } from "./word-frame/open-pane";

jest.setTimeout(60_000);

/**
 * What the Word adapter takes the common API for, asked of the real office.js, on both of its ways to
 * Word. In jest an imitation of the same shapes stands in for it (test/word-host/office-parts.ts).
 */
const OURS = "urn:example:decisions";
const PART = `<d:a xmlns:d="${OURS}" rev="1">“网络舆情”&amp;甲</d:a>`;

let session: BrowserSession;
let opened: PaneInWord | null = null;

beforeAll(async () => {
  session = await BrowserSession.start();
});

afterAll(async () => {
  await session?.close();
});

afterEach(async () => {
  const { unknown } = opened ?? {};
  await opened?.close();
  opened = null;
  expect(session.errors.splice(0)).toEqual([]);
  expect(unknown).toEqual([]);
});

describe.each(PLACES)("in Word: %s", (place) => {
  async function open(): Promise<PaneInWord> {
    opened = await openPane(session, place, { source: ["甲"] });
    await opened.pane.getByRole("tab").first().waitFor();
    return opened;
  }

  test("custom XML parts are added, found by their namespace, read and deleted", async () => {
    const { pane, host } = await open();
    const seen = await pane.evaluate(
      async ({ namespace, xml }) => {
        const { customXmlParts } = Office.context.document;
        const call = <T>(start: (answer: (result: Office.AsyncResult<T>) => void) => void) =>
          new Promise<T>((resolve, reject) => {
            start(({ status, value, error }) =>
              String(status) === "succeeded" ? resolve(value) : reject(error),
            );
          });
        const find = () =>
          call<Office.CustomXmlPart[]>((answer) => customXmlParts.getByNamespaceAsync(namespace, answer));
        const supported = Office.context.requirements.isSetSupported("CustomXmlParts", "1.1");
        const none = (await find()).length;
        const added = await call<Office.CustomXmlPart>((answer) => customXmlParts.addAsync(xml, answer));
        const found = await find();
        const read = await call<string>((answer) => found[0]!.getXmlAsync(answer));
        const ids = [added.id, ...found.map(({ id }) => id)];
        await call<void>((answer) => found[0]!.deleteAsync(answer));
        return { supported, none, ids, read, left: (await find()).length };
      },
      { namespace: OURS, xml: PART },
    );
    expect(seen).toMatchObject({ supported: true, none: 0, read: PART, left: 0 });
    expect(seen.ids).toHaveLength(2);
    expect(new Set(seen.ids).size).toBe(1);
    expect(host.common.getByNamespace(OURS)).toEqual([]);
  });

  test("settings are the add-in's own until they are saved", async () => {
    const { pane, host } = await open();
    const before = await pane.evaluate(
      ({ namespace, xml }) => {
        const { settings } = Office.context.document;
        const none: unknown = settings.get(namespace);
        settings.set(namespace, xml);
        return { none, set: settings.get(namespace) as unknown };
      },
      { namespace: OURS, xml: PART },
    );
    expect(before).toEqual({ none: null, set: PART });
    expect(host.common.settings).toEqual({});
    const status = await pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          Office.context.document.settings.saveAsync((result) => resolve(String(result.status)));
        }),
    );
    expect(status).toBe("succeeded");
    expect(Object.keys(host.common.settings)).toEqual([OURS]);
    expect(JSON.parse(host.common.settings[OURS]!)).toBe(PART);
  });

  test("a refusal comes back as a result with the code that the adapter knows it by", async () => {
    const { pane, host } = await open();
    host.common.fault = (call) => (WRITES.includes(call) ? new CommonError(COMMON_ERROR.readOnly) : null);
    const result = await pane.evaluate(
      (xml) =>
        new Promise<{ status: string; code: number }>((resolve) => {
          Office.context.document.customXmlParts.addAsync(xml, ({ status, error }) =>
            resolve({ status: String(status), code: error.code }),
          );
        }),
      PART,
    );
    expect(result).toEqual({ status: "failed", code: 5002 });
  });
});
