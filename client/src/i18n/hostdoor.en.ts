/** Everything that is said in English where instructors come in, and on their own page. */
export const door = {
  entry: {
    title: "For instructors",
    login: "Sign in",
    name: "Name",
    password: "Password",
    enter: "Sign in",
    entering: "Signing in",
    open: "Open classes here",
    openLead: "This server lets everybody in the house open classes. No name, no password.",
    shared: "A colleague shares a class with you. Sign in, and it opens.",
    first: "Nobody runs classes on this server yet. You can be the first.",
    link: "No password yet?",
    linkFirst: "Come in by a link",
    lead: "Ask an instructor of this server to invite you: they send you a link that works once.",
    linkFirstLead: "When the server first started it printed a link for you. It works once.",
    where:
      "Nobody has a link at hand? Whoever runs the server makes one with this command, on the machine where it runs:",
    command: "parley instructor-link",
    student: "You are a student? Join with the code on the wall.",
    join: "Join a class",
  },

  account: {
    title: "Your account",
    who: "Name and password",
    none: "Only this browser knows you so far. Set a name and a password, and you can come back from any device.",
    old: "Your password now",
    another: "Another password, if you want one",
    hint: "10 to 200 characters. A few words that belong together for nobody but you.",
    save: "Save",
    saved: "Saved.",
    savedFirst: "Saved. From now on you sign in with them.",
    savedPassword: "Saved. Every other browser that was signed in as you is signed out.",
    sessions: "Where you are signed in",
    since: (time: string) => `Since ${time}`,
    seen: (time: string) => `last used ${time}`,
    here: "this browser",
    end: "Sign out there",
    ended: "That browser is signed out.",
    invite: "Bring in a colleague",
    inviteLead: "They open classes of their own on this server. The link works once, so make one for each.",
    inviteGo: "Make a link",
  },

  shared: {
    title: "A colleague’s class",
    all: "To your classes",
  },
};

/** DoorCatalogue is what every language has to say there. */
export type DoorCatalogue = typeof door;
