package scenario

import "slices"

// index finds by name what the file lists. Parse fills it.
type index struct {
	parties   map[PartyID]int
	roles     map[RoleID]int
	concerns  map[ConcernID]int
	proposals map[ProposalID]int
	gestures  map[GestureID]int
	injects   map[InjectID]int
	lengths   map[LengthID]int
	phases    map[PhaseID]int
	endings   map[EndingID]int
}

func find[K comparable, T any](in map[K]int, list []T, id K) *T {
	if i, ok := in[id]; ok {
		return &list[i]
	}
	return nil
}

// Each of these returns the thing named, or nil where the scenario has none of that name.

func (s *Scenario) Party(id PartyID) *Party          { return find(s.parties, s.Parties, id) }
func (s *Scenario) Role(id RoleID) *Role             { return find(s.roles, s.Roles, id) }
func (s *Scenario) Concern(id ConcernID) *Concern    { return find(s.concerns, s.Concerns, id) }
func (s *Scenario) Proposal(id ProposalID) *Proposal { return find(s.proposals, s.Proposals, id) }
func (s *Scenario) Gesture(id GestureID) *Gesture    { return find(s.gestures, s.Gestures, id) }
func (s *Scenario) Inject(id InjectID) *Inject       { return find(s.injects, s.Injects, id) }
func (s *Scenario) Length(id LengthID) *Length       { return find(s.lengths, s.Lengths, id) }
func (s *Scenario) Phase(id PhaseID) *Phase          { return find(s.phases, s.Phases, id) }
func (s *Scenario) Ending(id EndingID) *Ending       { return find(s.endings, s.Endings, id) }

// PartyIndex returns where in s.Parties id stands, or -1.
func (s *Scenario) PartyIndex(id PartyID) int {
	if i, ok := s.parties[id]; ok {
		return i
	}
	return -1
}

// PartyOf returns the party that name is, or whose role it is; "" for neither.
func (s *Scenario) PartyOf(name Name) PartyID {
	if p := s.Party(PartyID(name)); p != nil {
		return p.ID
	}
	if r := s.Role(RoleID(name)); r != nil {
		return r.Party
	}
	return ""
}

// RolesOf returns the roles of a party in the order of the file.
func (s *Scenario) RolesOf(party PartyID) []*Role {
	var roles []*Role
	for i := range s.Roles {
		if s.Roles[i].Party == party {
			roles = append(roles, &s.Roles[i])
		}
	}
	return roles
}

// BoundBy returns the parties that p binds, in the order of the file.
func (s *Scenario) BoundBy(p *Proposal) []PartyID {
	if len(p.Binds) > 0 {
		return p.Binds
	}
	all := make([]PartyID, len(s.Parties))
	for i := range s.Parties {
		all[i] = s.Parties[i].ID
	}
	return all
}

// InPlay says whether something that opens in the phases opens comes up at all in length l.
func (l *Length) InPlay(opens []PhaseID) bool {
	return len(opens) == 0 || slices.ContainsFunc(opens, func(p PhaseID) bool { return slices.Contains(l.Phases, p) })
}

// RoundsOf returns how many rounds phase p has in length l (0 for an aftermath, whose number is drawn).
func (l *Length) RoundsOf(p *Phase) int {
	if n, ok := l.Rounds[p.ID]; ok {
		return n
	}
	return p.Rounds
}

// TimeOf returns how long a round of phase p takes in length l.
func (l *Length) TimeOf(p *Phase) Seconds {
	if p.Aftermath {
		return AftermathTime
	}
	if t, ok := l.Time[p.ID]; ok {
		return t
	}
	return p.Time
}
