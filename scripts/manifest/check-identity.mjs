import { child, childText, children, descendants, problem } from "./read-manifest.mjs";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Id is a GUID; Word knows an add-in, its settings and its permissions by it. */
export function checkId({ root }) {
  const id = childText(root, "Id");
  return GUID.test(id)
    ? []
    : [problem(child(root, "Id"), `Id“${id}”不是 GUID（应为 8-4-4-4-12 位十六进制数）`)];
}

/**
 * Four parts of at most five digits, 1.0 or higher. Word on the web refuses three parts, and a version below 1.0
 * ("Manifest Version Too Low") makes every Word drop the manifest without a message.
 */
export function checkVersion({ root }) {
  const version = childText(root, "Version");
  const at = child(root, "Version");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) {
    return [problem(at, `Version“${version}”应为四段数字，如 1.0.0.0`)];
  }
  return version.startsWith("0.")
    ? [problem(at, `Version“${version}”低于 1.0，Word 会不加提示地忽略整份清单`)]
    : [];
}

/** The schema is a sequence: elements in another order make the manifest invalid. */
const ORDER = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation Title",
  Resources: "Images Urls ShortStrings LongStrings",
};

/** Every element stands where the schema wants it, and none is there that the schema does not know. */
export function checkOrder({ root }) {
  return Object.entries(ORDER).flatMap(([name, order]) => {
    const places = order.split(" ");
    const parents = name === root.localName ? [root] : descendants(root, name);
    return parents.flatMap((parent) => misplaced(parent, places));
  });
}

function misplaced(parent, places) {
  let last = 0;
  return children(parent).flatMap((node) => {
    const place = places.indexOf(node.localName);
    if (place < 0) return [problem(node, `${parent.localName} 里不应有 ${node.localName}`)];
    if (place < last) return [problem(node, `${node.localName} 的位置不对，应在 ${places[last]} 之前`)];
    last = place;
    return [];
  });
}

/** The texts and the page that Word shows before the ribbon is there; without one of them it refuses the add-in. */
export function checkRequired({ root }) {
  const names = [
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
  ];
  const missing = [...names, "SupportUrl", "DefaultSettings", "VersionOverrides"].filter(
    (name) => !child(root, name),
  );
  const permission = childText(root, "Permissions");
  return [
    ...missing.map((name) => problem(root, `缺少 ${name}`)),
    ...(permission === "ReadWriteDocument"
      ? []
      : [problem(child(root, "Permissions") ?? root, `Permissions“${permission}”应为 ReadWriteDocument`)]),
  ];
}
