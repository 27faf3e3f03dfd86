/**
 * Calls `listener` after each change of the selection (the common API, in every Word); the function
 * returned ends that and removes no other handler. Changes come in bursts: who listens waits a little.
 * If Word refuses the handler, nothing is called: the cursor is then only read with the document.
 */
export function watchCursor(listener: () => void): () => void {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  let watching = true;
  const handler = () => {
    if (watching) listener();
  };
  const remove = () => document.removeHandlerAsync(type, { handler });
  document.addHandlerAsync(type, handler, () => {
    if (!watching) remove(); // ended before Word had taken the handler in
  });
  return () => {
    if (!watching) return;
    watching = false;
    remove();
  };
}
