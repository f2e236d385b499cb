package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"parley/game/scenario"
	"parley/server/protocol"
)

// Metrics count what a server does, for Prometheus. No label holds anything that a person chose.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	sockets  prometheus.Gauge
	faults   *prometheus.CounterVec
	closes   *prometheus.CounterVec
	entries  *prometheus.CounterVec
	waits    prometheus.Counter
	moves    *prometheus.CounterVec
	appends  prometheus.Histogram
	attached prometheus.Gauge
	rooms    prometheus.Gauge
}

// NewMetrics returns metrics of their own registry, those of the process included.
func NewMetrics() *Metrics {
	m := &Metrics{registry: prometheus.NewRegistry()}
	m.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	in := promauto.With(m.registry)
	m.requests = in.NewCounterVec(prometheus.CounterOpts{Name: "parley_http_requests_total", Help: "Requests answered, by route and status."}, []string{"route", "status"})
	m.sockets = in.NewGauge(prometheus.GaugeOpts{Name: "parley_sockets", Help: "Websockets open."})
	m.faults = in.NewCounterVec(prometheus.CounterOpts{Name: "parley_socket_faults_total", Help: "Messages refused before anybody looked at what they ask for, by code."}, []string{"code"})
	m.closes = in.NewCounterVec(prometheus.CounterOpts{Name: "parley_socket_closes_total", Help: "Websockets that the server closed, by close code."}, []string{"code"})
	m.entries = in.NewCounterVec(prometheus.CounterOpts{Name: "parley_entries_total", Help: "People who came in, by way: join, link or play."}, []string{"way"})
	m.waits = in.NewCounter(prometheus.CounterOpts{Name: "parley_join_waits_total", Help: "Codes not looked up because too many were wrong."})
	m.moves = in.NewCounterVec(prometheus.CounterOpts{Name: "parley_moves_total", Help: "Moves asked for, by verb, by who moves, and by the code of the refusal (none: ok)."}, []string{"verb", "by", "code"})
	m.appends = in.NewHistogram(prometheus.HistogramOpts{
		Name: "parley_append_seconds", Help: "Time until a record of a table was on disk.",
		Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, 1},
	})
	m.attached = in.NewGauge(prometheus.GaugeOpts{Name: "parley_attached", Help: "Clients attached to a table, or watching one."})
	m.rooms = in.NewGauge(prometheus.GaugeOpts{Name: "parley_rooms", Help: "Tables held in memory."})
	return m
}

// Moved implements room.Metrics.
func (m *Metrics) Moved(verb scenario.Verb, code protocol.Code, bot bool) {
	by := "person"
	if bot {
		by = "bot"
	}
	m.moves.WithLabelValues(string(verb), by, string(code)).Inc()
}

// Appended implements room.Metrics.
func (m *Metrics) Appended(took time.Duration) { m.appends.Observe(took.Seconds()) }

// Attached implements room.Metrics.
func (m *Metrics) Attached(change int) { m.attached.Add(float64(change)) }

// Running implements room.Metrics.
func (m *Metrics) Running(change int) { m.rooms.Add(float64(change)) }

// Connected implements socket.Metrics.
func (m *Metrics) Connected(change int) { m.sockets.Add(float64(change)) }

// Refused implements socket.Metrics.
func (m *Metrics) Refused(code protocol.Code) { m.faults.WithLabelValues(string(code)).Inc() }

// Closed implements socket.Metrics.
func (m *Metrics) Closed(code int) { m.closes.WithLabelValues(strconv.Itoa(code)).Inc() }

// counted counts the answers of next by route, never by address.
func (m *Metrics) counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(seen, r)
		m.requests.WithLabelValues(r.Pattern, strconv.Itoa(seen.status)).Inc()
	})
}

// statusWriter remembers the status of an answer.
type statusWriter struct {
	http.ResponseWriter
	status int
}

// WriteHeader implements http.ResponseWriter.
func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the writer.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// serveMetrics answers this machine, or everybody if the operator says so.
func (s *Server) serveMetrics(w http.ResponseWriter, r *http.Request) {
	if _, local := s.from(r); !local && !s.MetricsPublic {
		s.nowhere(w, r)
		return
	}
	promhttp.HandlerFor(s.Metrics.registry, promhttp.HandlerOpts{}).ServeHTTP(w, r)
}
