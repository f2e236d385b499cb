import type { Seen } from "../protocol";
import { and, many, pts } from "./list";

/** Everything that the sheets over the table say in English. */
export const moves = {
  acknowledge: {
    title: "Say it back",
    lead: "Put their concern in your own words, so that they can answer: that is it.",
    field: "In your own words",
    send: "Say it",
    once: "You may try once more after a “not quite”.",
  },

  draft: {
    title: "A proposal of your own",
    lead: "Once a play, for your party. The instructor says what it is worth to each side.",
    name: "Title",
    text: "What would be agreed",
    send: "Put it before the instructor",
    done: "Your party’s draft was put already, or drafts are closed now.",
  },

  factors: {
    room: "Room left",
    breach: "Loss outweighs gain",
    "half at each of two reckonings": "Half at each of two reckonings",
    "reciprocal, missing half": "The opener's missing half",
    responsive: "Meets a concern that was voiced",
    reciprocal: "One good turn answers another",
    unverified: "Could not be seen",
    deceit: "Found out after it had passed as kept",
    wary: "Careful after a broken promise",
    provoked: "It was provoked",
  } as Record<string, string>,

  gesture: {
    friendly: "Good will",
    hostile: "Pressure",
    price: (p: string) => `${p} for us`,
    free: "costs nothing",
    trust: (p: string) => `weight ${p} on their trust`,
    state: { closed: "not now", open: "", waiting: "needs a second", done: "done" },
    now: "Do it now",
    announce: "Announce it",
    announceHint: "Say now that it will follow. Keeping the word counts.",
    secondHint: "Somebody of your party must second it first.",
    headHint: "Your head decides whether it is done.",
    invite: "Invite them to answer in kind",
    say: "Words to go with it",
    second: "Second it",
    announced: "announced",
    sureTitle: "Put pressure on them?",
    sure: "It is hostile: it costs trust, and cannot be taken back.",
    sureYes: "Do it",
    sureNo: "Rather not",
  },

  walkOut: {
    title: "Walk out?",
    open: "Walk out",
    first:
      "The round is reckoned at once. Nothing can be signed in the next round. Talk inside your party goes on, and you come back after it.",
    lastRound: "In the last round, or if anybody has walked out before, it ends the talks for good.",
    last: "The talks end for good, for everybody, as they stand now.",
    sure: "You speak for your party: this cannot be taken back.",
    yes: "Walk out",
    no: "Stay",
  },

  tap: {
    heading: "One question",
    title: (party: string) => `Would ${party} keep its word?`,
    lead: "Not scored. You see it again in the debrief.",
    low: "never",
    high: "always",
    done: "Noted.",
    value: (n: number) => `${n} of 10`,
  },

  friend: {
    title: "Play with a friend",
    how: (address: string) => `They open ${address}, type this code, and take a seat from a bot.`,
    link: "Or send them the link",
  },

  commit: {
    title: "Your promises",
    lead: (n: number) =>
      `You promised ${n === 1 ? "one thing" : `${n} things`}. ${n === 1 ? "It is kept" : "All are kept"} unless you choose otherwise.`,
    secret: "Your party sees what you choose. The others see what comes to light.",
    keep: "Keep",
    break: "Break",
    gain: (p: string) => `Breaking it gains ${pts(p)}`,
    noGain: "Breaking it gains nothing",
    risk: (party: string, p: string) => `if seen, ${party} trusts you ${p} less`,
    safe: "nobody can see it",
    keepAll: "Keep all",
    keepAllReady: "Keep all and be ready",
    done: "Choose",
    doneReady: "Choose and be ready",
    sureTitle: "Break your word?",
    sure: (names: string[]) => `Your party will break ${and(names.map((n) => `“${n}”`))} at this reckoning.`,
    sureSeen: "If it is seen, trust in you falls at once and is slow to return.",
    sureUnseen: "It may stay unseen until the debrief, where everything is shown.",
    sureYes: "Break it",
    sureNo: "Keep our word",
    breaking: "will be broken",
    keeping: "will be kept",
    notHead: (head: string) => `${head} decides. This is what your party will do:`,
    soon: "agreed, not yet in force",
  },

  reckoning: {
    paper: "The reckoning",
    edition: (n: number, phase: string) => `No. ${n} · ${phase}`,
    headline: {
      broken: (party: string, n: number) => `${party} breaks its word${n > 1 ? ` ${n} times` : ""}`,
      foundOut: (party: string) => `${party} is found out`,
      own: "We break our word",
      keptAll: "Every word that could be checked was kept",
      built: "Trust grows",
      lost: "Trust falls",
      quiet: "A quiet round",
      signed: (n: number) => `${many(n, "promise takes", "promises take")} effect`,
      unseen: "Promises, and nobody looked",
    },
    observed: "Seen and unseen",
    seen: { kept: "kept", broken: "broken", unseen: "could not be seen" } satisfies Record<Seen, string>,
    foundOut: "found out later",
    line: (party: string, proposal: string) => `${party}: ${proposal}`,
    earlier: (round: number) => `, at reckoning ${round}`,
    own: "What we did",
    trust: "How trust moved",
    trustNone: "Trust did not move.",
    effect: "In force from now on",
    score: "What it brought us",
    scoreNone: "No points were booked.",
    balance: (built: string, broke: string) => `Trust built ${built}, broken ${broke}`,
    next: (time: string) => `The talks go on in ${time}`,
    toTable: "To the table",
    read: "I have read it",
    nothing: "No promise was in force.",
  },
};

/** MovesCatalogue is what every language has to say there. */
export type MovesCatalogue = typeof moves;
