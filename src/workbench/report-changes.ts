import { Plugin } from "prosemirror-state";

/**
 * Calls `listener` after every transaction that has changed the document. The editor's own onChange is
 * for saving: it comes when the editor thinks that worth while.
 */
export function reportChanges(listener: () => void): Plugin {
  return new Plugin({
    view: () => ({
      update(view, before) {
        if (view.state.doc !== before.doc) listener();
      },
    }),
  });
}
