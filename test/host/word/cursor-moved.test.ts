import { createWordHost } from "../../../src/host/word/word-host";
import { isWordSupported } from "../../../src/host/word/support";
import { openInWord } from "../../word-host/word-stand-in";

const host = createWordHost();

describe("following the cursor in Word", () => {
  it("calls the listener on every change until it is ended", () => {
    const { office } = openInWord(["正文"]);
    const listener = jest.fn();
    const end = host.onCursorMoved(listener);
    office.fireSelectionChanged();
    office.fireSelectionChanged();
    end();
    office.fireSelectionChanged();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(office.handlers.size).toBe(0);
  });

  it("ends its own listener and no other", () => {
    const { office } = openInWord(["正文"]);
    const [first, second] = [jest.fn(), jest.fn()];
    const end = host.onCursorMoved(first);
    host.onCursorMoved(second);
    end();
    end();
    office.fireSelectionChanged();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });
});

describe("whether this Word will do", () => {
  it.each([
    ["Word 2016, volume licence", "1.1", false],
    ["Word 2021 LTSC", "1.3", true],
    ["Word 2024 LTSC", "1.8", true],
    ["a Word to come", "1.10", true],
  ])("%s (WordApi %s): %s", (_, version, supported) => {
    openInWord([""], { WordApi: version });
    expect(isWordSupported()).toBe(supported);
  });
});
