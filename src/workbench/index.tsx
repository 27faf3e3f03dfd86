import { createRoot } from "react-dom/client";
import { standardLibrary } from "../library/standard-library";
import { closeToTheNetwork } from "./editor-fonts";
import "./workbench.css";
import { Workbench } from "./workbench";

closeToTheNetwork();

const container = document.getElementById("workbench");
if (container) createRoot(container).render(<Workbench library={standardLibrary} />);
