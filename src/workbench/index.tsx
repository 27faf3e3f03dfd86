import { createRoot } from "react-dom/client";
import { baseLibrary } from "../library/base-library";
import { loadStandardPhrases } from "../library/load-phrases";
import { loadStandardWords } from "../library/load-words";
import { loadOfficePack } from "../taskpane/packs/office-pack";
import { localeFor } from "../taskpane/strings/strings";
import { closeToTheNetwork } from "./editor-fonts";
import "./workbench.css";
import { Workbench } from "./workbench";

closeToTheNetwork();

// Shows the pane as an English or a dark Word would: for tests and for whoever works on the pane.
const query = new URLSearchParams(window.location.search);
const locale = localeFor(query.get("lang"));
const theme = query.get("theme") === "dark" ? "dark" : "light";

const container = document.getElementById("workbench");
if (container)
  createRoot(container).render(
    <Workbench
      library={baseLibrary}
      loadPhrases={loadStandardPhrases}
      loadWords={loadStandardWords}
      loadOfficePack={loadOfficePack}
      paneLocale={locale}
      paneTheme={theme}
    />,
  );
