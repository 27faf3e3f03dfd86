import { DocumentError } from "../../../src/document/document-error";
import { runWord, toDocumentError } from "../../../src/host/word/run-word";
import { HostError } from "../../word-host/host-error";
import { inEveryWord } from "../../word-host/every-word";

inEveryWord((openInWord) => {
  function readBodyText(): Promise<string> {
    return runWord(async (context) => {
      const { body } = context.document;
      body.load("text");
      await context.sync();
      return body.text;
    });
  }

  describe("errors of Word", () => {
    it("are none when all is well", async () => {
      openInWord(["甲"]);
      await expect(readBodyText()).resolves.toBe("甲\r");
    });

    it.each([
      ["AccessDenied", "Access denied.", "read-only"],
      ["NotAllowed", "This operation is not allowed.", "read-only"],
      ["GeneralException", "The document is protected.", "read-only"],
      ["GeneralException", "此方法或属性无效，因为文档为只读。", "read-only"],
      ["GeneralException", "There was an internal error.", "failed"],
      ["ItemNotFound", "The item is gone.", "text-changed"],
      ["ApiNotFound", "Not in this version.", "unsupported"],
      ["NotImplemented", "Not here.", "unsupported"],
      ["Timeout", "The host took too long.", "failed"],
    ])("%s “%s” is “%s”, with the original as its cause", async (code, message, kind) => {
      openInWord(["甲"]).failWhen(() => new HostError(code, message));
      const error: unknown = await readBodyText().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(DocumentError);
      expect(error).toMatchObject({ kind, cause: { code, message } });
    });

    it("keep their kind when they are ours already", async () => {
      openInWord(["甲"]);
      const ours = new DocumentError("no-cursor", "test");
      await expect(runWord(() => Promise.reject(ours))).rejects.toBe(ours);
    });

    it("of any shape are “failed”", () => {
      for (const thrown of ["text", null, undefined, new TypeError("x"), { code: 7 }]) {
        expect(toDocumentError(thrown)).toMatchObject({ kind: "failed", cause: thrown });
      }
    });

    it("use a property that was not loaded: the client's own check, met only on the real client", async () => {
      openInWord(["甲"]);
      const unloaded = runWord(async (context) => {
        const paragraph = context.document.body.paragraphs.getFirst();
        await context.sync();
        // eslint-disable-next-line office-addins/load-object-before-read -- the fault under test
        return paragraph.text;
      });
      await expect(unloaded).rejects.toMatchObject({ kind: "failed", cause: { code: "PropertyNotLoaded" } });
    });
  });

  describe("the test host", () => {
    it("names a member that it does not have", async () => {
      openInWord(["甲"]);
      const styled = runWord(async (context) => {
        const { body } = context.document;
        body.load("style");
        await context.sync();
        return body.style;
      });
      await expect(styled).rejects.toThrow("Body.Style");
    });
  });
});
