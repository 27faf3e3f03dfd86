import { HostError, notImplemented } from "./host-error";
import { isHostObject, type HostObject, type HostValue } from "./host-object";
import type { Journal } from "./journal";
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

  constructor(
    private readonly root: HostObject,
    private readonly journal: Pick<Journal, "step">,
  ) {}

  execute(body: RequestBody): ResponseBody {
    const paths = new ObjectPaths(body.ObjectPaths, this.root, this.references, this.call);
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
        object.write(action.Name, paths.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private method(object: HostObject, action: Action, paths: ObjectPaths): unknown {
    if (action.Name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    const value = this.call(object, action.Name, paths.args(action.ArgumentInfo));
    return isHostObject(value) ? null : (value ?? null);
  }

  /** Every call that changes the document is one step to undo, as in Word. */
  private readonly call = (object: HostObject, name: string, args: readonly HostValue[]): HostValue => {
    const member = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    try {
      return this.journal.step(member, () => object.call(name, args));
    } catch (error) {
      if (error instanceof HostError && error.location === "") error.location = member;
      throw error;
    }
  };
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
      Location: known.location,
      HttpStatusCode: known.code === "ItemNotFound" ? 404 : 400,
    },
  };
}
