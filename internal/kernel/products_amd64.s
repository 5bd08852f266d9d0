//go:build !purego

#include "textflag.h"

// func products8(dst []int32, factors []int16, rows string, stride uint64)
// dst has a multiple of 8 numbers, factors an even number.
TEXT ·products8(SB), NOSPLIT, $0-72
	MOVQ dst_base+0(FP), DI
	MOVQ dst_len+8(FP), R8
	MOVQ rows_base+48(FP), SI
	MOVQ stride+64(FP), R9
	SHRQ $3, R8
	JZ   done

column:
	MOVQ  factors_base+24(FP), DX
	MOVQ  factors_len+32(FP), BX
	MOVQ  SI, R10
	VPXOR Y0, Y0, Y0
	SHRQ  $1, BX
	JZ    store

pair:
	MOVL         (DX), AX
	TESTL        AX, AX
	JZ           skip
	VPBROADCASTD (DX), Y1
	VMOVQ        (R10), X2
	VMOVQ        (R10)(R9*1), X3
	VPUNPCKLBW   X3, X2, X2
	VPMOVZXBW    X2, Y2
	VPMADDWD     Y1, Y2, Y2
	VPADDD       Y2, Y0, Y0

skip:
	ADDQ $4, DX
	LEAQ (R10)(R9*2), R10
	DECQ BX
	JNZ  pair

store:
	VPADDD  (DI), Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, DI
	ADDQ    $8, SI
	DECQ    R8
	JNZ     column

done:
	VZEROUPPER
	RET
