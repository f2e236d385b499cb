import { many } from "./list";

/** Everything that the parts of a class say in English that load when they are wanted. */
export const parts = {
  there: {
    title: "Are you there?",
    lead: "The others are waiting for you. Tap, press a key, or say so here.",
    left: (time: string) => `${time} left`,
    late: "You count as away, so that the others can go on. Your seat is still yours.",
    yes: "I am here",
  },

  statement: {
    lead: "Two sentences that every party signs. If all do, the whole class gets to read them.",
    none: "Nobody has put one yet.",
    by: (who: string) => `Put by ${who}`,
    stands: "Every party has signed: it stands.",
    open: "It stands once every party has signed.",
    signed: "signed",
    unsigned: "not signed",
    signatures: "Signatures",
    sign: (party: string) => `Sign for ${party}`,
    field: "Two sentences",
    hint: (left: number) => `${many(left, "character")} left. Putting it signs it for your party.`,
    put: "Put it",
    replace: "Write another",
    replaceHint: "It takes the place of this one, and every other party has to sign anew.",
    closed: "It can be neither changed nor signed now.",
  },

  sheet: {
    lead: "Watch for the moments at which trust turns. Write each down while it is fresh.",
    none: "No turn noted yet.",
    add: "Note a turn",
    when: "When",
    round: (round: number, phase: string) => `Round ${round} of ${phase}`,
    whose: "Whose trust",
    way: "What it did",
    rose: "It rose",
    fell: "It fell",
    why: "Because",
    whyHint: "What did they say or do?",
    line: (round: number, phase: string, truster: string, trusted: string, fell: boolean) =>
      `In round ${round} of ${phase}, ${truster}’s trust in ${trusted} ${fell ? "fell" : "rose"}`,
    because: ", because",
    unfinished: "Say why, and the line is saved.",
    change: "Change",
    remove: "Remove",
    done: "Done",
    print: "Print",
    saving: "Saving",
    saved: "Saved",
    full: "The sheet is full: change a line, or remove one.",
  },

  ticket: {
    title: "Before you go",
    lead: "Two questions, a sentence or two each. Your instructor reads the answers.",
    send: "Hand it in",
    again: "Hand in the change",
    done: "Handed in. Thank you. You may still change it.",
    empty: "Write something first.",
  },

  device: {
    lead: "Scan this with the other device, or open the link there. It takes your seat with it; this one then stops.",
    qr: "A code that takes your seat to another device",
    link: "Or open this link there",
    once: (time: string) => `Works once, for ${time} more.`,
    over: "This link has run out.",
    again: "Make a new one",
    making: "Making a link",
    secret: "Whoever opens it plays in your place: show it to nobody else.",
  },

  noEntry: {
    stranger: {
      title: "You have no seat here",
      text: "This browser has not joined the class, or the class is over.",
    },
    moved: {
      title: "You went on with another device",
      text: "Your seat is there now. To come back here, make a link on the other device, or ask your instructor for one.",
    },
    out: {
      title: "This page has lost its seat",
      text: "Your instructor took you out of the class, or it was deleted. Ask your instructor if that was a mistake.",
    },
    join: "Join with a code",
  },

  enter: {
    title: "Coming in",
    incomplete: "This link is not complete.",
    incompleteInstead: "Open it once more, or scan the code again.",
    again: "Try again",
    join: "Join with a code",
  },
};

/** ClassCatalogue is what every language has to say in these parts. */
export type ClassCatalogue = typeof parts;
