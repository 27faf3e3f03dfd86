type Handler = () => void;

/**
 * Office.context as far as the Word adapter uses it: requirement sets and the selection event. The
 * word bundle alone does not bring it up; in a browser the real office.js does.
 */
export class OfficeStub {
  readonly EventType = { DocumentSelectionChanged: "documentSelectionChanged" };
  readonly handlers = new Set<Handler>();
  readonly context;

  constructor(sets: Readonly<Record<string, string>>) {
    this.context = {
      document: {
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
        isSetSupported: (name: string, version: string) => reaches(sets[name], version),
      },
    };
  }

  /** The user has moved the cursor. */
  fireSelectionChanged(): void {
    for (const handler of [...this.handlers]) handler();
  }
}

/** Versions compare by part, so that 1.10 is above 1.9. */
function reaches(have: string | undefined, want: string): boolean {
  if (have === undefined) return false;
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [wantMajor = 0, wantMinor = 0] = want.split(".").map(Number);
  return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
}
