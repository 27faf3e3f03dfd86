import { baseLibrary } from "./base-library";
import type { Library } from "./library";
import { standardWords } from "./standard-words";

/** Everything that ships with the product but the phrases (standard-phrases). */
export const standardLibrary: Library = { ...baseLibrary, ...standardWords };
