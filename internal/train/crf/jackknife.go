package crf

// Jackknife lets each item be judged by a model that has not seen it, as items
// will be that nobody has seen: a second pass must learn from a first pass as
// it really is. The items are dealt into folds one by one; for each fold, fit
// gets all items of the others and returns what is then called with each item
// of the fold and its index among all.
func Jackknife[T any](items []T, folds int, fit func(rest []T) (apply func(i int, item T), err error)) error {
	for fold := range folds {
		var rest []T
		for i, item := range items {
			if i%folds != fold {
				rest = append(rest, item)
			}
		}
		apply, err := fit(rest)
		if err != nil {
			return err
		}
		for i := fold; i < len(items); i += folds {
			apply(i, items[i])
		}
	}
	return nil
}
