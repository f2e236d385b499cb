// Package bot plays seats that no person holds. A bot sees its own seat's view and brief and what its seat
// was told, never the table or the scenario, and makes no move that the view does not list.
//
// The same seed, views and briefs give the same play: what chance decides is worked out from the seed, the
// round and the question, so a bot that is made anew after a restart goes on much as the old one would have.
// All numbers are integers, so that every machine plays alike. What a bot remembers it has read in its views
// and could mostly read there again; it saves it from saying things twice.
//
// How a bot bargains follows what is taught about it. Its demand falls with time as in P. Faratin, C. Sierra
// and N. R. Jennings, "Negotiation decision functions for autonomous agents", Robotics and Autonomous Systems
// 24 (1998). Among the packages that meet its demand it puts the one that it believes the others like best. It signs what
// meets its demand, what is worth as much to it as what it would put back (T. Baarslag, K. Hindriks and C. Jonker,
// "Effective acceptance conditions in real-time automated negotiation", Decision Support Systems 60, 2014), and, by
// temper, what is better than nothing once it can be signed no more.
// Friendly steps go from small to large, announced and with an invitation, and are answered in kind, as in
// C. E. Osgood, "An Alternative to War or Surrender" (1962).
package bot
