import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./app";

/**
 * The yardstick of the bench: a pane with the dependencies and the shape of Microsoft's React task
 * pane template (OfficeDev/Office-Addin-TaskPane-React, the Fluent UI v9 version) — a header with a
 * picture, a list of three icons with texts, a text field with a button. Written anew for the
 * bench; it is never shipped.
 */
void Office.onReady(() => {
  const container = document.getElementById("container");
  if (!container) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <App title="Yardstick" />
    </FluentProvider>,
  );
});
