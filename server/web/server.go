// Package web carries a server's classes over HTTP: pages, a small JSON interface for what happens before
// a socket is open, and the sockets themselves. It decides who somebody is, by their cookies, and nothing
// else: what they may do is for packages class and game.
package web

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"parley/server/class"
	"parley/server/class/library"
	"parley/server/password"
	"parley/server/socket"
)

// Config is what a Server is made of.
type Config struct {
	Classes *class.Registry
	Library *library.Library
	Items   Items
	Files   fs.FS // the browser client
	Log     *slog.Logger
	Metrics *Metrics
	Healthy func() error // nil while the journal takes records

	Public        *url.URL // the address that browsers use, if it is another than where they connect
	Origins       []string // further sites whose pages may open sockets, such as "https://parley.example"
	TrustProxy    bool     // believe the last X-Forwarded-For
	MetricsPublic bool     // /metrics answers everybody, not this machine alone

	OpenHosting bool             // whoever reaches this server may open classes
	Base        func() string    // the address that browsers use, for links to hand on; none: links are paths alone
	Passwords   *password.Hasher // none: at the recommended cost

	SeatLimits *socket.Limits // of a person's connection; nil: socket.Seat
}

// Server answers HTTP. It is made by New.
type Server struct {
	Config
	log      *slog.Logger
	static   *static
	throttle *throttle[class.Address] // of typed codes
	logins   *throttle[class.Address] // of passwords, by where they are typed
	names    *throttle[string]        // of passwords, by whose they would be
	doors    doors
	visits   visits
	sockets  *socket.Server
	handler  http.Handler

	exporting chan struct{} // holds a token while a class is exported
	forking   chan struct{} // holds a token while bots play on from a table
}

// New returns a server over c. It fails if there is no page to serve, or an origin is not one.
func New(c Config) (*Server, error) {
	pages, err := newStatic(c.Files)
	if err != nil {
		return nil, fmt.Errorf("find the client's pages: %w", err)
	}
	s := &Server{Config: c, log: c.Log, static: pages, exporting: make(chan struct{}, 1), forking: make(chan struct{}, 1)}
	s.throttle = newThrottle[class.Address](typed, time.Now)
	s.logins, s.names = newThrottle[class.Address](loginsFrom, time.Now), newThrottle[string](loginsAs, time.Now)
	if c.Passwords == nil {
		c.Passwords = password.NewHasher(password.Recommended)
	}
	s.doors = doors{items: c.Items, hasher: c.Passwords, turn: make(chan struct{}, 1)}
	s.visits.open = map[*socket.Conn]visit{}
	s.sockets = socket.NewServer(socket.Config{
		Origins: socket.Origins{List: c.origins(), SameHost: true}, Log: c.Log, Metrics: c.Metrics,
	})
	same := http.NewCrossOriginProtection()
	for _, origin := range c.origins() {
		if err := same.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("read origin %q: %w", origin, err)
		}
	}
	same.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.fail(w, r, errForeign) }))
	s.handler = guarded(s.Metrics.counted(s.recovered(same.Handler(s.mux()))))
	return s, nil
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Shutdown tells every socket that the server stops, and returns when all are closed, or ctx ends.
func (s *Server) Shutdown(ctx context.Context) { s.sockets.Shutdown(ctx) }

// route is an address that this server answers, as http.ServeMux writes it.
type route struct {
	pattern string
	answer  http.HandlerFunc
}

// routes lists every address that this server answers. A test asks each of them as every kind of person.
func (s *Server) routes() []route {
	return []route{
		{"GET /healthz", s.health},
		{"GET /metrics", s.serveMetrics},

		{"GET /api/scenarios", s.listScenarios},
		{"POST /api/play", s.play},
		{"POST /api/join", s.join},
		{"GET /api/me", s.me},
		{"POST /api/leave", s.leave},
		{"POST /api/enter", s.enterByLink},
		{"POST /api/device", s.linkOwnDevice},

		{"POST /api/instructor", s.openSession},
		{"GET /api/instructor", s.sessionOnly(s.showSession)},
		{"DELETE /api/instructor", s.closeSession},
		{"POST /api/instructor/login", s.login},
		{"PUT /api/instructor/account", s.sessionOnly(s.setAccount)},
		{"POST /api/instructor/invite", s.instructorOnly(s.invite)},
		{"GET /api/instructor/sessions", s.sessionOnly(s.listSessions)},
		{"DELETE /api/instructor/sessions/{id}", s.sessionOnly(s.revokeSession)},
		{"GET /api/hosting", s.showHosting},
		{"POST /api/hosting", s.openHosting},
		{"POST /api/share", s.instructorOnly(s.takeShare)},
		{"POST /api/scenarios", s.instructorOnly(s.uploadScenario)},
		{"DELETE /api/scenarios/{id...}", s.instructorOnly(s.removeScenario)},
		{"GET /api/plan", s.instructorOnly(s.showPlan)},
		{"GET /api/seating", s.instructorOnly(s.showSeating)},
		{"GET /api/print", s.instructorOnly(s.showPaper)},
		{"GET /api/classes", s.instructorOnly(s.listClasses)},
		{"POST /api/classes", s.instructorOnly(s.openClass)},
		{"DELETE /api/classes/{id}", s.instructorOnly(s.deleteClass)},
		{"POST /api/classes/{id}/share", s.instructorOnly(s.shareClass)},
		{"DELETE /api/classes/{id}/share/{owner}", s.instructorOnly(s.unshareClass)},
		{"POST /api/classes/{id}/roster", s.instructorOnly(s.addRoster)},
		{"GET /api/classes/{id}/links", s.instructorOnly(s.listLinks)},
		{"POST /api/classes/{id}/device", s.instructorOnly(s.linkPersonsDevice)},
		{"GET /api/classes/{id}/export.zip", s.instructorOnly(s.exportClass)},
		{"GET /api/classes/{id}/tables/{table}/replay", s.instructorOnly(s.showReplay)},
		{"POST /api/classes/{id}/tables/{table}/fork", s.instructorOnly(s.forkTable)},

		{"GET /ws/{class}", s.socket},
		{"/api/", s.nowhere},
		{"/ws/", s.nowhere},
		{"/", s.static.ServeHTTP},
	}
}

// mux returns what finds the route of a request.
func (s *Server) mux() *http.ServeMux {
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.HandleFunc(r.pattern, r.answer)
	}
	return mux
}

// health says whether this server can keep what it is told.
func (s *Server) health(w http.ResponseWriter, _ *http.Request) {
	if s.Healthy != nil && s.Healthy() != nil {
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "read_only"})
		return
	}
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
}

// nowhere answers for addresses that only a wrong client asks for.
func (s *Server) nowhere(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, http.StatusNotFound, errNowhere)
}

// recovered turns a panic into an answer, and a line in the log.
func (s *Server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch bug := recover(); bug {
			case nil:
			case http.ErrAbortHandler:
				panic(bug)
			default:
				s.fail(w, r, fmt.Errorf("panic: %v", bug))
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// from returns where a request comes from, and whether it came straight from this machine.
func (s *Server) from(r *http.Request) (from class.Address, local bool) {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return class.Address{}, false
	}
	ip := peer.Addr()
	forwarded := r.Header.Values("X-Forwarded-For")
	if s.TrustProxy && len(forwarded) > 0 {
		hops := strings.Split(forwarded[len(forwarded)-1], ",")
		if hop, err := netip.ParseAddr(strings.TrimSpace(hops[len(hops)-1])); err == nil {
			ip = hop
		}
	}
	return class.AddressOf(ip), peer.Addr().Unmap().IsLoopback() && len(forwarded) == 0
}
