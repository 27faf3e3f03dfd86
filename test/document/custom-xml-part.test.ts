import fc from "fast-check";
import {
  demandPart,
  isPartOf,
  newestPart,
  partRoot,
  withoutDeclaration,
} from "../../src/document/custom-xml-part";
import { escapeXml } from "../../src/document/xml-text";

describe("partRoot", () => {
  test.each([
    ["a default namespace", '<a xmlns="urn:n" rev="3"><b/></a>', "urn:n", 3],
    ["a prefix, in any order", "<d:a rev='12' xmlns:x=\"urn:x\" xmlns:d='urn:n'/>", "urn:n", 12],
    [
      "a declaration and comments before it",
      '<?xml version="1.0"?>\n<!-- <z/> -->\n<a xmlns="urn:n"/>',
      "urn:n",
      0,
    ],
    ["a mark of byte order", '\uFEFF<a xmlns="urn:n"/>', "urn:n", 0],
    ["no namespace", "<a rev='1'/>", "", 1],
    ["a namespace of its children alone", '<a><b xmlns="urn:n"/></a>', "", 0],
    ["a rev that is no whole number", '<a xmlns="urn:n" rev="-1.5"/>', "urn:n", 0],
    ["a > in an attribute", '<a note="a>b" xmlns="urn:n" rev="2"/>', "urn:n", 2],
    ["another attribute that ends in rev", '<a xmlns="urn:n" w:rev="9" rev="2"/>', "urn:n", 2],
  ])("reads a root with %s", (_, xml, namespace, rev) => {
    expect(partRoot(xml)).toEqual({ namespace, rev });
  });

  test.each(["", "text", "<", "<a", "<!-- <a/>", "{}"])("finds none in %j", (xml) => {
    expect(partRoot(xml)).toBeNull();
  });

  test("finds the namespace again whatever it is, and takes no text amiss", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.nat(), (namespace, rev) => {
        const xml = `<?xml version="1.0"?><d:a xmlns:d="${escapeXml(namespace)}" rev="${rev}"/>`;
        expect(isPartOf(namespace, xml)).toBe(true);
        expect(partRoot(xml)?.rev).toBe(rev);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void partRoot(text)));
  });
});

describe("newestPart", () => {
  const part = (rev: number | null, text: string) => ({
    xml: `<a xmlns="urn:n"${rev === null ? "" : ` rev="${rev}"`}>${text}</a>`,
  });

  test("is that with the highest rev, wherever it stands", () => {
    const [old, newest, none] = [part(9, "旧"), part(10, "新"), part(null, "无")];
    expect(newestPart([newest, old, none])).toBe(newest);
    expect(newestPart([none, old, newest])).toBe(newest);
  });

  test("is the last of equals, and null of none", () => {
    const [first, second] = [part(null, "一"), part(null, "二")];
    expect(newestPart([first, second])).toBe(second);
    expect(newestPart([])).toBeNull();
  });
});

test("withoutDeclaration leaves the rest as it is", () => {
  expect(withoutDeclaration('\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<a> </a>\n')).toBe("<a> </a>\n");
  expect(withoutDeclaration("<?xml-stylesheet href='a'?><a/>")).toBe("<?xml-stylesheet href='a'?><a/>");
});

test("demandPart refuses another namespace and none", () => {
  expect(() => demandPart("urn:n", '<a xmlns="urn:n"/>')).not.toThrow();
  expect(() => demandPart("urn:n", '<a xmlns="urn:m"/>')).toThrow(
    expect.objectContaining({ kind: "failed" }),
  );
  expect(() => demandPart("", "<a/>")).toThrow(expect.objectContaining({ kind: "failed" }));
});
