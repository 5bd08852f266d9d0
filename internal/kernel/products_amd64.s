//go:build !purego

#include "textflag.h"

// func products8(dst []int32, factors []int16, rows string, stride uint64, less int32)
// dst has a multiple of 8 numbers, factors an even number.
TEXT ·products8(SB), NOSPLIT, $0-76
	MOVQ         dst_base+0(FP), DI
	MOVQ         dst_len+8(FP), R8
	MOVQ         rows_base+48(FP), SI
	MOVQ         stride+64(FP), R9
	MOVQ         factors_len+32(FP), R11
	SHRQ         $1, R11
	JZ           done
	MOVL         less+72(FP), AX
	VMOVD        AX, X8
	VPBROADCASTD X8, Y8

wide:
	SUBQ  $16, R8
	JLT   narrow
	MOVQ  factors_base+24(FP), DX
	MOVQ  R11, BX
	MOVQ  SI, R10
	VPXOR Y0, Y0, Y0
	VPXOR Y4, Y4, Y4

pair16:
	VPBROADCASTD (DX), Y1
	VMOVDQU      (R10), X2
	VMOVDQU      (R10)(R9*1), X3
	VPUNPCKHBW   X3, X2, X5
	VPUNPCKLBW   X3, X2, X2
	VPMOVZXBW    X5, Y5
	VPMOVZXBW    X2, Y2
	VPMADDWD     Y1, Y5, Y5
	VPMADDWD     Y1, Y2, Y2
	VPADDD       Y5, Y4, Y4
	VPADDD       Y2, Y0, Y0
	ADDQ         $4, DX
	LEAQ         (R10)(R9*2), R10
	DECQ         BX
	JNZ          pair16

	VPADDD  (DI), Y0, Y0
	VPADDD  32(DI), Y4, Y4
	VPSUBD  Y8, Y0, Y0
	VPSUBD  Y8, Y4, Y4
	VMOVDQU Y0, (DI)
	VMOVDQU Y4, 32(DI)
	ADDQ    $64, DI
	ADDQ    $16, SI
	JMP     wide

narrow:
	ADDQ  $16, R8
	JZ    done
	MOVQ  factors_base+24(FP), DX
	VPXOR Y0, Y0, Y0

pair8:
	VPBROADCASTD (DX), Y1
	VMOVQ        (SI), X2
	VMOVQ        (SI)(R9*1), X3
	VPUNPCKLBW   X3, X2, X2
	VPMOVZXBW    X2, Y2
	VPMADDWD     Y1, Y2, Y2
	VPADDD       Y2, Y0, Y0
	ADDQ         $4, DX
	LEAQ         (SI)(R9*2), SI
	DECQ         R11
	JNZ          pair8

	VPADDD  (DI), Y0, Y0
	VPSUBD  Y8, Y0, Y0
	VMOVDQU Y0, (DI)

done:
	VZEROUPPER
	RET

// func steps16(dst []int16, layer []int32, shift uint64) int32
// dst has a multiple of 16 numbers.
TEXT ·steps16(SB), NOSPLIT, $0-60
	MOVQ         dst_base+0(FP), DI
	MOVQ         dst_len+8(FP), BX
	MOVQ         layer_base+24(FP), SI
	MOVQ         shift+48(FP), AX
	VMOVQ        AX, X7
	VPXOR        Y6, Y6, Y6
	VPXOR        Y5, Y5, Y5
	MOVL         $255, AX
	VMOVD        AX, X4
	VPBROADCASTD X4, Y4
	SHRQ         $4, BX
	JZ           sum

step:
	VMOVDQU   (SI), Y0
	VMOVDQU   32(SI), Y1
	VPSRAD    X7, Y0, Y0
	VPSRAD    X7, Y1, Y1
	VPMAXSD   Y6, Y0, Y0
	VPMAXSD   Y6, Y1, Y1
	VPMINSD   Y4, Y0, Y0
	VPMINSD   Y4, Y1, Y1
	VPADDD    Y0, Y5, Y5
	VPADDD    Y1, Y5, Y5
	VPACKUSDW Y1, Y0, Y0
	VPERMQ    $0xD8, Y0, Y0
	VMOVDQU   Y0, (DI)
	ADDQ      $64, SI
	ADDQ      $32, DI
	DECQ      BX
	JNZ       step

sum:
	VEXTRACTI128 $1, Y5, X0
	VPADDD       X5, X0, X0
	VPSHUFD      $0x4E, X0, X1
	VPADDD       X1, X0, X0
	VPSHUFD      $0xB1, X0, X1
	VPADDD       X1, X0, X0
	VMOVD        X0, AX
	MOVL         AX, ret+56(FP)
	VZEROUPPER
	RET
