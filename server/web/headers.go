package web

import (
	"net/http"
	"regexp"
)

// policy is what a page may load and do: only what this server sends. Inline styles are allowed as
// attributes alone, for charts that place what they draw.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; " +
	"img-src 'self' data:; font-src 'self'; manifest-src 'self'; " +
	"base-uri 'none'; form-action 'self'; frame-ancestors 'none'; connect-src 'self'"

// hostForm is the form of a Host header that may stand in a policy.
var hostForm = regexp.MustCompile(`^[A-Za-z0-9.:\[\]-]{1,255}$`)

// policyFor returns the policy for a page asked for at host. Some browsers do not count a websocket to the
// page's own host as 'self'.
func policyFor(host string) string {
	if !hostForm.MatchString(host) {
		return policy
	}
	return policy + " ws://" + host + " wss://" + host
}

// guarded adds the headers that every answer carries.
func guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policyFor(r.Host))
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		next.ServeHTTP(w, r)
	})
}
