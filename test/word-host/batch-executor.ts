import { HostError, notImplemented } from "./host-error";
import { callMethod, isHostObject, type HostObject } from "./host-object";
import { ObjectPaths } from "./object-paths";
import { ACTION, type Action, type ActionResult, type RequestBody, type ResponseBody } from "./protocol";
import { identityValue, queryValue } from "./query";
import { References } from "./references";

/**
 * Carries out one request after another on a root object. Like Word it stops at the first action
 * that fails, answers with the results so far and that action's error, and takes nothing back.
 */
export class BatchExecutor {
  readonly references = new References();

  constructor(private readonly root: HostObject) {}

  execute(body: RequestBody): ResponseBody {
    const paths = new ObjectPaths(body.ObjectPaths, this.root, this.references);
    const references = body.AutoKeepReference === true ? this.references : null;
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.carryOut(action, paths, references) });
      } catch (error) {
        return failure(results, index, error);
      }
    }
    return { Results: results };
  }

  private carryOut(action: Action, paths: ObjectPaths, references: References | null): unknown {
    if (action.ActionType === ACTION.trace) return null;
    if (action.Name === "_RemoveReference") {
      this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identityValue(object, references);
      case ACTION.query:
        return queryValue(object, action.QueryInfo ?? {}, references);
      case ACTION.method:
        return this.method(object, action, paths);
      case ACTION.setProperty:
        throw notImplemented(`setting ${object.type}.${action.Name}`);
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private method(object: HostObject, action: Action, paths: ObjectPaths): unknown {
    if (action.Name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    const value = callMethod(object, action.Name, paths.args(action.ArgumentInfo));
    return isHostObject(value) ? null : (value ?? null);
  }
}

/** The answer to a request whose action at `index` failed; a fault of the host itself is GeneralException. */
export function failure(results: readonly ActionResult[], index: number, error: unknown): ResponseBody {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Results: results,
    Error: {
      ActionIndex: index,
      Code: known.code,
      Message: known.message,
      Location: "",
      HttpStatusCode: known.code === "ItemNotFound" ? 404 : 400,
    },
  };
}
