package rehearsal

import (
	"context"
	"runtime"
	"sync"

	"parley/game/rehearse"
	"parley/game/scenario"
)

// Order says what is to be rehearsed. Done, if set, is told how many of how many plays are done, from one goroutine at
// a time.
type Order struct {
	Plan     *rehearse.Plan
	Plays    int
	Exploits bool // try the exploits too
	Workers  int  // 0: one for each core
	Done     func(done, all int)
}

// Outcome is what a rehearsal showed.
type Outcome struct {
	Report   *rehearse.Report         `json:"report"`
	Exploits []rehearse.ExploitReport `json:"exploits,omitempty"`
	Short    []rehearse.Shortfall     `json:"short,omitempty"` // of what the file expects
	Scenario *scenario.Scenario       `json:"-"`
}

// expect returns what the file expects of the length that was rehearsed; nil: nothing.
func (o *Outcome) expect() *scenario.Expect { return o.Scenario.ExpectOf(o.Report.Length) }

// Run rehearses, on all cores, and has the witness of each ending told. The outcome depends on the order's plan and
// number of plays alone. The error is ctx's, or a fault of the rules: a play that does not end.
func Run(ctx context.Context, o Order) (*Outcome, error) {
	if err := o.Plan.Check(); err != nil {
		return nil, err
	}
	trials := []rehearse.Trial{}
	if o.Exploits {
		trials = o.Plan.Trials()
	}
	plans := []*rehearse.Plan{o.Plan}
	for i := range trials {
		plans = append(plans, trials[i].Plan)
	}
	results, err := o.playAll(ctx, plans)
	if err != nil {
		return nil, err
	}
	out := &Outcome{
		Scenario: o.Plan.Scenario, Report: rehearse.Gather(o.Plan, results[0]),
		Exploits: rehearse.GatherTrials(trials, results[1:]),
	}
	out.Short = rehearse.Short(o.Plan.Scenario, out.Report, out.Exploits)
	return out, o.Plan.Tell(out.Report)
}

// playAll plays every plan, and returns the results of each in the order of the plays.
func (o Order) playAll(ctx context.Context, plans []*rehearse.Plan) ([][]*rehearse.Result, error) {
	results := make([][]*rehearse.Result, len(plans))
	for i := range results {
		results[i] = make([]*rehearse.Result, o.Plays)
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var mu sync.Mutex // guards what follows
	next, done, all := 0, 0, len(plans)*o.Plays
	take := func() (plan, play int, ok bool) {
		mu.Lock()
		defer mu.Unlock()
		if next == all || ctx.Err() != nil {
			return 0, 0, false
		}
		next++
		return (next - 1) / o.Plays, (next - 1) % o.Plays, true
	}
	finish := func() {
		mu.Lock()
		defer mu.Unlock()
		done++
		if o.Done != nil {
			o.Done(done, all)
		}
	}
	workers := o.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			var troupe *rehearse.Troupe
			plays := -1 // the plan that it plays; plans come one after another
			for plan, play, ok := take(); ok; plan, play, ok = take() {
				if plan != plays {
					troupe, plays = plans[plan].Troupe(), plan
				}
				res, err := troupe.Play(play, nil)
				if err != nil {
					stop(err)
					return
				}
				if plan > 0 {
					res = res.Bare() // of a trial
				}
				results[plan][play] = res
				finish()
			}
		})
	}
	group.Wait()
	return results, context.Cause(ctx)
}
