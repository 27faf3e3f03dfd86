import { isWordSupported } from "../host/word/support";
import { createWordHost } from "../host/word/word-host";
import { baseLibrary } from "../library/base-library";
import { loadStandardPhrases } from "../library/load-phrases";
import { loadStandardWords } from "../library/load-words";
import { loadOfficePack } from "./packs/office-pack";
import { startPane } from "./start-pane";
import "./styles/page.css";

const container = document.getElementById("pane");
if (container) {
  void startPane(container, window.location.search, {
    library: baseLibrary,
    loadPhrases: loadStandardPhrases,
    loadWords: loadStandardWords,
    loadOfficePack,
    isWordSupported,
    createHost: createWordHost,
  });
}
