package export

import (
	"context"

	"parley/server/class"
	"parley/server/protocol"
)

// surveysSheet holds how people answered the survey after the talks.
func (x *export) surveysSheet() sheet {
	return sheet{
		file: "surveys.csv", about: "The survey after the talks as it was handed in last, by each person about each table: a row for each answer.",
		columns: append(handedColumns(),
			column{"item", "two each of outcome-, self-, process- and bond-", "the item; every one is worded so that more is better"},
			column{"answer", "1 to 7", "from not at all to fully"},
		),
		rows: func(ctx context.Context, put row) error {
			return x.handedIn(ctx, func(past class.Past, e class.Event, then roster) error {
				survey, ok := e.(class.Surveyed)
				if !ok || x.people.find(survey.Person).surveys[survey.Table] != past.N {
					return nil
				}
				for _, item := range protocol.SurveyItems {
					if answer, ok := survey.Answers[item]; ok {
						if err := put(append(x.handed(past, then.find(survey.Person)), string(item), answer)...); err != nil {
							return err
						}
					}
				}
				return nil
			})
		},
	}
}
