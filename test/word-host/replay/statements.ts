import { ACTION, OBJECT_PATH, type Action, type ArgumentInfo, type RequestBody } from "../protocol";

/**
 * What a request asks, one line for each of its actions, without the ids that the client gives out: two
 * requests with the same lines ask the same. References to remembered objects keep their names.
 */
export function statementsOf(request: RequestBody): readonly string[] {
  return request.Actions.map((action) => statement(request, action));
}

/**
 * The lines that tell what is asked. The client's own additions are left out: builds differ in
 * where they have an object made, and in what they have remembered.
 */
export function questionsOf(request: RequestBody): readonly string[] {
  return request.Actions.filter(isQuestion).map((action) => statement(request, action));
}

function isQuestion({ ActionType, Name }: Action): boolean {
  return ActionType !== ACTION.trace && !Name.startsWith("_");
}

function statement(request: RequestBody, action: Action): string {
  const object = pathText(request, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object;
    case ACTION.query:
      return `${object}.load(${JSON.stringify(query(action))})`;
    case ACTION.method:
      return `${object}.${action.Name}(${args(request, action.ArgumentInfo)})`;
    case ACTION.setProperty:
      return `${object}.${action.Name} = ${args(request, action.ArgumentInfo)}`;
    default:
      return `${object} action ${action.ActionType} ${action.Name}`;
  }
}

/** In an order of its own: builds of the client differ in theirs. */
function query({ QueryInfo = {} }: Action): object {
  const { Select = [], Expand = [], Top, Skip } = QueryInfo;
  return { Select: [...Select].sort(), ...(Expand.length > 0 ? { Expand } : {}), Top, Skip };
}

/** The expression that leads to an object: “Document.Body.Paragraphs”. */
export function pathText(request: RequestBody, id: number): string {
  const path = request.ObjectPaths[id];
  if (path === undefined) return `?${id}`;
  const parent = path.ParentObjectPathId === undefined ? "" : pathText(request, path.ParentObjectPathId);
  switch (path.ObjectPathType) {
    case OBJECT_PATH.globalObject:
      return "Document";
    case OBJECT_PATH.method:
      return `${parent}.${path.Name}(${args(request, path.ArgumentInfo)})`;
    case OBJECT_PATH.property:
      return `${parent}.${path.Name}`;
    case OBJECT_PATH.indexer:
      return `${parent}[${args(request, path.ArgumentInfo)}]`;
    case OBJECT_PATH.referenceId:
      return `<${path.Name}>`;
    default:
      return `${parent}.${path.Name || "null"}`;
  }
}

function args(request: RequestBody, info: ArgumentInfo | undefined): string {
  const ids = info?.ReferencedObjectPathIds ?? [];
  const texts = (info?.Arguments ?? []).map((value, index) => {
    const id = ids[index];
    return typeof id === "number" && id > 0 ? pathText(request, id) : JSON.stringify(value);
  });
  return texts.join(", ");
}
