import type { CommonDocument } from "./common-document";
import { officeParts } from "./office-parts";
import type { Profile } from "./profiles";
import { reaches } from "./requirement-sets";

type Handler = () => void;

/**
 * Office.context as far as the Word adapter uses it: requirement sets, the selection event,
 * custom XML parts and settings. The word bundle alone does not bring it up; in a browser the real office.js does.
 */
export class OfficeStub {
  readonly EventType = { DocumentSelectionChanged: "documentSelectionChanged" };
  readonly PlatformType = { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" };
  readonly handlers = new Set<Handler>();
  readonly context;

  constructor(
    private readonly profile: Pick<Profile, "platform" | "sets" | "behaviour">,
    common: CommonDocument,
  ) {
    this.context = {
      platform: profile.platform,
      document: {
        ...officeParts(common),
        addHandlerAsync: (_type: string, handler: Handler, done: () => void) => {
          this.handlers.add(handler);
          queueMicrotask(done);
        },
        removeHandlerAsync: (_type: string, options?: { readonly handler?: Handler }) => {
          if (options?.handler === undefined) this.handlers.clear();
          else this.handlers.delete(options.handler);
        },
      },
      requirements: {
        isSetSupported: (name: string, version: string) => reaches(profile.sets[name], version),
      },
    };
  }

  /** The user moves the cursor: Word tells of it after a while of its own. */
  moveSelection(): void {
    setTimeout(() => this.fireSelectionChanged(), this.profile.behaviour.selectionEventDelay);
  }

  /** Word tells of a changed selection. */
  fireSelectionChanged(): void {
    for (const handler of [...this.handlers]) handler();
  }
}
