import { isWordSupported } from "../host/word/support";
import { createWordHost } from "../host/word/word-host";
import { loadStandardPhrases } from "../library/load-phrases";
import { standardLibrary } from "../library/standard-library";
import { loadOfficePack } from "./packs/office-pack";
import { startPane } from "./start-pane";
import "./styles/page.css";

const container = document.getElementById("pane");
if (container) {
  void startPane(container, window.location.search, {
    library: standardLibrary,
    loadPhrases: loadStandardPhrases,
    loadOfficePack,
    isWordSupported,
    createHost: createWordHost,
  });
}
