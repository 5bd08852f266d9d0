//go:build !purego

package kernel

// quick says whether Recall and Learn are those of recall_amd64.s.
var quick = wide

//go:noescape
func recall24(sum *Sum, missing *uint32, memos *Memos, features []uint32) int

//go:noescape
func learn24(dst *int32, sum *Sum, memos *Memos, weights string, width, count uint32, missing, numbers []uint32, bias uint32)

func recall(sum *Sum, missing []uint32, m *Memos, features []uint32) int {
	return recall24(sum, &missing[0], m, features)
}

func learn(dst []int32, sum *Sum, m *Memos, rows *Rows, missing, numbers []uint32, features int) {
	learn24(&dst[0], sum, m, rows.Weights, uint32(rows.Width), rows.Count, missing, numbers, Bias*uint32(features))
}
