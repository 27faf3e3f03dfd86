import { createWordHost } from "../../../src/host/word/word-host";
import { HostError } from "../../word-host/host-error";
import { CLASSES_OF_2022, MICROSOFT_365, WORD_2021, WORD_2024 } from "../../word-host/profiles";
import { openInWord, type WordStandIn } from "../../word-host/word-stand-in";

const host = createWordHost();
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function typeIn(word: WordStandIn): void {
  const { journal, body } = word.document;
  const paragraph = word.document.paragraphs(body)[0]!;
  journal.step("typing", () => journal.insert(word.document.xml.createElement("w:r"), paragraph, null));
}

describe("watching the text in Word", () => {
  it("cannot tell below WordApi 1.6, and asks Word nothing", async () => {
    const word = openInWord(["正文"], WORD_2021);
    expect(host.onTextChanged(jest.fn(), jest.fn())).toBeNull();
    await settled();
    expect(word.requests).toHaveLength(0);
  });

  it("asks for the three events in one request, and lets go of all in one more", async () => {
    const word = openInWord(["正文"], WORD_2024);
    const end = host.onTextChanged(jest.fn(), jest.fn());
    await settled();
    expect(word.document.events.asked).toEqual(["ParagraphAdded", "ParagraphChanged", "ParagraphDeleted"]);
    end?.();
    await settled();
    expect(word.document.events.asked).toEqual([]);
    expect(word.requests.map(({ writes }) => writes)).toEqual([false, false]);
  });

  it("tells of paragraphs changed, added and deleted, by the author's hand or ours", async () => {
    const word = openInWord(["正文"], MICROSOFT_365);
    const listener = jest.fn();
    host.onTextChanged(listener, jest.fn());
    await settled();
    typeIn(word);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
    await host.insertBlocks([{ after: { index: 0, text: "正文" }, blocks: [{ kind: "body", text: "新" }] }], {
      typeface: "仿宋",
    });
    await settled();
    expect(listener.mock.calls.length).toBeGreaterThan(1);
    listener.mockClear();
    word.undo();
    await settled();
    expect(listener).toHaveBeenCalled();
  });

  it("lets go also when it is ended before Word has taken the handlers in", async () => {
    const word = openInWord(["正文"], WORD_2024);
    const listener = jest.fn();
    host.onTextChanged(listener, jest.fn())?.();
    await settled();
    expect(word.document.events.asked).toEqual([]);
    typeIn(word);
    await settled();
    expect(listener).not.toHaveBeenCalled();
  });

  it("says so once when Word refuses", async () => {
    const word = openInWord(["正文"], WORD_2024);
    word.failWhen(() => new HostError("GeneralException"));
    const [listener, onUnavailable] = [jest.fn(), jest.fn()];
    const end = host.onTextChanged(listener, onUnavailable);
    await settled();
    expect(onUnavailable).toHaveBeenCalledTimes(1);
    end?.();
    await settled();
    expect(listener).not.toHaveBeenCalled();
  });

  it("says nothing of a refusal that comes after it was ended", async () => {
    const word = openInWord(["正文"], WORD_2024);
    word.failWhen(() => new HostError("GeneralException"));
    const onUnavailable = jest.fn();
    host.onTextChanged(jest.fn(), onUnavailable)?.();
    await settled();
    expect(onUnavailable).not.toHaveBeenCalled();
  });

  it("says so when Word has the events and this build of office.js does not", async () => {
    openInWord(["正文"], { ...CLASSES_OF_2022, sets: { WordApi: "1.9" } });
    const onUnavailable = jest.fn();
    expect(host.onTextChanged(jest.fn(), onUnavailable)).not.toBeNull();
    await settled();
    expect(onUnavailable).toHaveBeenCalledTimes(1);
  });

  it("leaves another's watch alone", async () => {
    const word = openInWord(["正文"], WORD_2024);
    const [first, second] = [jest.fn(), jest.fn()];
    const end = host.onTextChanged(first, jest.fn());
    host.onTextChanged(second, jest.fn());
    await settled();
    end?.();
    await settled();
    typeIn(word);
    await settled();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });
});
