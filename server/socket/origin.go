package socket

import (
	"net/http"
	"net/url"
	"strings"
)

// Origins says from which pages a browser may connect. A browser always names the page, so a request that names
// none comes from another kind of client; it is refused unless Unnamed is set, for nothing else keeps a
// foreign page from using somebody's cookie.
type Origins struct {
	List     []string // such as "https://parley.example.org" or "http://192.168.1.7:8080"
	SameHost bool     // also a page that this server itself served, under whatever name it was asked for
	Unnamed  bool
}

// Allow tells whether r comes from an allowed page. Scheme, host and port must all be equal.
func (o Origins) Allow(r *http.Request) bool {
	named := r.Header.Values("Origin")
	if len(named) == 0 {
		return o.Unnamed
	}
	page, ok := origin(named[0])
	if !ok || len(named) > 1 {
		return false
	}
	for _, allowed := range o.List {
		if a, ok := origin(allowed); ok && a == page {
			return true
		}
	}
	if !o.SameHost {
		return false
	}
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	own, ok := origin(scheme + "://" + r.Host)
	return ok && own == page
}

// origin returns scheme, host and port of s in one spelling.
func origin(s string) (string, bool) {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.User != nil || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "" {
		return "", false
	}
	port := u.Port()
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return "", false
	case port == "" && u.Scheme == "http":
		port = "80"
	case port == "":
		port = "443"
	}
	return u.Scheme + "://" + strings.ToLower(u.Hostname()) + ":" + port, true
}
