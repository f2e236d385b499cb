package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"slices"
	"sync"
	"syscall"
	"time"

	"parley/client"
	"parley/server/class"
	"parley/server/class/library"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
	"parley/server/room"
	"parley/server/web"
)

type serveCmd struct {
	Addr      string   `default:":8080" help:"Where to listen, as host:port; port 0 takes a free one."`
	Data      string   `default:"${data}" type:"path" help:"The folder that keeps classes."`
	PublicURL string   `name:"public-url" help:"The address that browsers use, such as https://parley.example, if it is another."`
	Origins   []string `help:"Further addresses whose pages may talk to this server."`
	Scenarios string   `type:"existingdir" help:"A folder of your own scenario files, read again when one changes."`

	Keep            time.Duration `default:"720h" help:"How long a class is kept."`
	Absence         time.Duration `default:"60s" help:"After how long without a connection a seat counts as absent."`
	BotPace         float64       `default:"1" help:"How fast bots move: 1 as people do, 0 at once, 2 half as fast."`
	PlaysPerAddress int           `default:"5" help:"How many games without an instructor one address may run at once."`
	PlaysInAll      int           `default:"500" help:"How many games without an instructor may run at once."`
	Limits          seatLimits    `embed:""`
	OpenHosting     bool          `help:"Let everybody who reaches this server open classes, without a link: for a network that you trust."`
	TrustProxy      bool          `help:"Believe the X-Forwarded-For of a proxy in front of this server."`
	MetricsPublic   bool          `help:"Show /metrics to everybody; otherwise to this machine alone."`
	LogFormat       string        `enum:"text,json" default:"text" help:"How to write the log: ${enum}."`
	LogLevel        slog.Level    `default:"info" help:"What to log: debug, info, warn or error."`
}

// Run serves until the process is told to stop.
func (c serveCmd) Run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return c.serve(ctx, os.Stdout, os.Stderr)
}

// serve opens what a server is made of, from the data folder up to the listener, serves until ctx ends, and
// closes all of it in the opposite order.
func (c serveCmd) serve(ctx context.Context, out, logs io.Writer) (err error) {
	if c.BotPace < 0 || c.BotPace > 100 {
		return errors.New("--bot-pace is a number from 0 to 100")
	}
	log := c.logger(logs)
	public := (*url.URL)(nil)
	if c.PublicURL != "" {
		if public, err = publicURL(c.PublicURL); err != nil {
			return fmt.Errorf("read --public-url: %w", err)
		}
	}

	engine, err := sqlite.Open(ctx, c.Data)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, engine.Close()) }()

	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	bases := func() []string {
		if public != nil {
			return []string{public.String()}
		}
		return reachable(listener.Addr())
	}
	base := func() string { return bases()[0] }

	metrics := web.NewMetrics()
	classes, err := class.Open(ctx, class.Config{
		Journal: engine, Keys: seal.New(engine.Keys()), Log: log, Epoch: epoch(engine), Metrics: metrics,
		Link: func(k class.Key) string { return base() + "/join#" + string(k) },
		Bots: newBot, Pace: pace(c.BotPace), Keep: c.Keep, Absence: c.Absence,
		Plays: class.Plays{PerAddress: c.PlaysPerAddress, InAll: c.PlaysInAll}, Instructors: web.InstructorName(engine.Items()),
	})
	if err != nil {
		return err
	}
	defer classes.Close()
	shelf, err := library.Open(ctx, library.Config{Journal: engine, Dir: c.Scenarios, Log: log})
	if err != nil {
		return err
	}
	limits, err := c.Limits.limits()
	if err != nil {
		return err
	}
	site, err := web.New(web.Config{
		Classes: classes, Library: shelf, Items: engine.Items(), Files: client.Files(), Log: log, Metrics: metrics,
		Healthy: engine.Err, Public: public, Origins: c.Origins, TrustProxy: c.TrustProxy, MetricsPublic: c.MetricsPublic,
		OpenHosting: c.OpenHosting, Base: base, SeatLimits: limits,
	})
	if err != nil {
		return err
	}

	var running sync.WaitGroup
	defer running.Wait()
	life, end := context.WithCancel(context.WithoutCancel(ctx)) // rooms end after the sockets were told
	defer end()
	running.Go(func() { classes.Run(life) })
	running.Go(func() { shelf.Run(life) })
	if stopControl, err := c.openControl(&control{engine: engine, classes: classes, base: base, log: log}, &running); err != nil {
		log.Warn("no control socket: backup, export and instructor-link need a stopped server", slog.Any("err", err))
	} else {
		defer stopControl()
	}
	if err := greet(ctx, out, engine, bases(), c.OpenHosting); err != nil {
		return err
	}
	log.Info("serving", slog.String("addr", listener.Addr().String()), slog.String("build", build()))
	return serveHTTP(ctx, listener, site, log)
}

// epoch names the journal and the program: what clients remember of another one is of no use.
func epoch(engine *sqlite.Engine) string { return engine.Epoch() + "-" + build() }

// pace returns how long bots take.
func pace(factor float64) room.Pace {
	scale := func(d time.Duration) time.Duration { return time.Duration(float64(d) * factor) }
	return room.Pace{Min: scale(room.Human.Min), Max: scale(room.Human.Max)}
}

func (c serveCmd) logger(w io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.LogLevel}
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}

// openControl answers the other commands until stop is called.
func (c serveCmd) openControl(ctl *control, running *sync.WaitGroup) (stop func(), err error) {
	socket, err := listenControl(c.Data)
	if err != nil {
		return nil, err
	}
	server := &http.Server{Handler: ctl.handler(), ReadHeaderTimeout: 5 * time.Second}
	running.Go(func() { server.Serve(socket) })
	return func() { server.Close() }, nil
}

// stopWithin is how long answers under way have when the server stops.
const stopWithin = 5 * time.Second

// serveHTTP answers on listener until ctx ends, then lets sockets go and waits for answers under way.
func serveHTTP(ctx context.Context, listener net.Listener, site *web.Server, log *slog.Logger) error {
	server := &http.Server{
		Handler: site, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 2 * time.Minute, // of sockets: package socket's
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	within, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
	defer cancel()
	site.Shutdown(within)
	if err := server.Shutdown(within); err != nil {
		server.Close()
	}
	<-failed
	log.Info("stopped")
	return nil
}

// greet prints where browsers find the server, whether it is open to everybody and, while the first instructor has
// not come yet, the link for them.
func greet(ctx context.Context, out io.Writer, engine *sqlite.Engine, bases []string, open bool) error {
	fmt.Fprintf(out, "Parley is served at\n")
	for _, base := range slices.Compact(bases) {
		fmt.Fprintf(out, "  %s\n", base)
	}
	if f, ok := out.(*os.File); ok && isTerminal(f) {
		if err := drawQR(out, bases[0]); err != nil {
			return err
		}
	}
	if open {
		fmt.Fprintf(out, "Hosting is open: ANYBODY on this network can open classes here. Leave out --open-hosting to stop that.\n")
	}
	link, err := web.FirstLink(ctx, engine.Items())
	if err != nil {
		return err
	}
	if link != "" {
		fmt.Fprintf(out, "Instructor, open this once, within a week:\n  %s/host#%s\n", bases[0], link)
	}
	return nil
}
