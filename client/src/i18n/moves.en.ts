/** Everything that the sheets over the table say in English. */
export const moves = {
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
};

/** MovesCatalogue is what every language has to say there. */
export type MovesCatalogue = typeof moves;
