//go:build !purego

#include "textflag.h"

DATA bitOf<>+0(SB)/4, $0x00000001
DATA bitOf<>+4(SB)/4, $0x00000002
DATA bitOf<>+8(SB)/4, $0x00000004
DATA bitOf<>+12(SB)/4, $0x00000008
DATA bitOf<>+16(SB)/4, $0x00000010
DATA bitOf<>+20(SB)/4, $0x00000020
DATA bitOf<>+24(SB)/4, $0x00000040
DATA bitOf<>+28(SB)/4, $0x00000080
DATA bitOf<>+32(SB)/4, $0x00000100
DATA bitOf<>+36(SB)/4, $0x00000200
DATA bitOf<>+40(SB)/4, $0x00000400
DATA bitOf<>+44(SB)/4, $0x00000800
DATA bitOf<>+48(SB)/4, $0x00001000
DATA bitOf<>+52(SB)/4, $0x00002000
DATA bitOf<>+56(SB)/4, $0x00004000
DATA bitOf<>+60(SB)/4, $0x00008000
DATA bitOf<>+64(SB)/4, $0x00010000
DATA bitOf<>+68(SB)/4, $0x00020000
DATA bitOf<>+72(SB)/4, $0x00040000
DATA bitOf<>+76(SB)/4, $0x00080000
DATA bitOf<>+80(SB)/4, $0x00100000
DATA bitOf<>+84(SB)/4, $0x00200000
DATA bitOf<>+88(SB)/4, $0x00400000
DATA bitOf<>+92(SB)/4, $0x00800000
GLOBL bitOf<>(SB), RODATA|NOPTR, $96

// func extend24(next, paths, weights, scores, bias *int32, back *uint8, before, here uint32) (top, at int32)
TEXT ·extend24(SB), NOSPLIT, $0-64
	MOVQ         next+0(FP), DI
	MOVQ         paths+8(FP), SI
	MOVQ         weights+16(FP), DX
	MOVQ         scores+24(FP), R8
	MOVQ         bias+32(FP), R11
	MOVQ         back+40(FP), R9
	MOVL         before+48(FP), BX
	MOVL         $0xc0000000, R10
	VMOVD        R10, X15
	VPBROADCASTD X15, Y15
	VMOVDQU      Y15, Y0
	VMOVDQU      Y15, Y1
	VMOVDQU      Y15, Y2
	VPXOR        Y3, Y3, Y3
	VPXOR        Y4, Y4, Y4
	VPXOR        Y5, Y5, Y5
	TESTL        BX, BX
	JZ           reached

from:
	BSFL         BX, CX
	LEAL         -1(BX), AX
	ANDL         AX, BX
	CMPL         R10, (SI)(CX*4)
	JGE          skip
	VPBROADCASTD (SI)(CX*4), Y6
	VMOVD        CX, X7
	VPBROADCASTD X7, Y7
	SHLQ         $7, CX
	VPADDD       (DX)(CX*1), Y6, Y8
	VPADDD       32(DX)(CX*1), Y6, Y9
	VPADDD       64(DX)(CX*1), Y6, Y10
	VPCMPGTD     Y0, Y8, Y11
	VPCMPGTD     Y1, Y9, Y12
	VPCMPGTD     Y2, Y10, Y13
	VPMAXSD      Y8, Y0, Y0
	VPMAXSD      Y9, Y1, Y1
	VPMAXSD      Y10, Y2, Y2
	VPBLENDVB    Y11, Y7, Y3, Y3
	VPBLENDVB    Y12, Y7, Y4, Y4
	VPBLENDVB    Y13, Y7, Y5, Y5

skip:
	TESTL BX, BX
	JNZ   from

reached:
	// Labels that nothing leads to, and those not in here, are dead.
	MOVL         here+52(FP), AX
	VMOVD        AX, X6
	VPBROADCASTD X6, Y6
	VPAND        bitOf<>+0(SB), Y6, Y8
	VPAND        bitOf<>+32(SB), Y6, Y9
	VPAND        bitOf<>+64(SB), Y6, Y10
	VPCMPEQD     bitOf<>+0(SB), Y8, Y8
	VPCMPEQD     bitOf<>+32(SB), Y9, Y9
	VPCMPEQD     bitOf<>+64(SB), Y10, Y10
	VPCMPGTD     Y15, Y0, Y11
	VPCMPGTD     Y15, Y1, Y12
	VPCMPGTD     Y15, Y2, Y13
	VPAND        Y8, Y11, Y11
	VPAND        Y9, Y12, Y12
	VPAND        Y10, Y13, Y13
	VPADDD       (R8), Y0, Y0
	VPADDD       32(R8), Y1, Y1
	VPADDD       64(R8), Y2, Y2
	VPADDD       (R11), Y0, Y0
	VPADDD       32(R11), Y1, Y1
	VPADDD       64(R11), Y2, Y2
	VPBLENDVB    Y11, Y0, Y15, Y0
	VPBLENDVB    Y12, Y1, Y15, Y1
	VPBLENDVB    Y13, Y2, Y15, Y2

	// The labels before them, as bytes.
	VEXTRACTI128 $1, Y3, X8
	VEXTRACTI128 $1, Y4, X9
	VEXTRACTI128 $1, Y5, X10
	VPACKUSDW    X8, X3, X3
	VPACKUSDW    X9, X4, X4
	VPACKUSDW    X10, X5, X5
	VPACKUSWB    X4, X3, X3
	VPACKUSWB    X5, X5, X5
	VMOVDQU      X3, (R9)
	VMOVQ        X5, 16(R9)

	// The largest score and its first label.
	VPMAXSD      Y0, Y1, Y6
	VPMAXSD      Y2, Y6, Y6
	VEXTRACTI128 $1, Y6, X7
	VPMAXSD      X7, X6, X6
	VPSHUFD      $0x4E, X6, X7
	VPMAXSD      X7, X6, X6
	VPSHUFD      $0xB1, X6, X7
	VPMAXSD      X7, X6, X6
	VMOVD        X6, AX
	MOVL         AX, top+56(FP)
	VPBROADCASTD X6, Y6
	VPCMPEQD     Y6, Y0, Y8
	VPCMPEQD     Y6, Y1, Y9
	VPCMPEQD     Y6, Y2, Y10
	VMOVMSKPS    Y8, AX
	VMOVMSKPS    Y9, BX
	VMOVMSKPS    Y10, CX
	SHLL         $8, BX
	SHLL         $16, CX
	ORL          BX, AX
	ORL          CX, AX
	BSFL         AX, AX
	MOVL         AX, at+60(FP)

	// Scores relative to it.
	VPSUBD    Y6, Y0, Y8
	VPSUBD    Y6, Y1, Y9
	VPSUBD    Y6, Y2, Y10
	VPBLENDVB Y11, Y8, Y0, Y0
	VPBLENDVB Y12, Y9, Y1, Y1
	VPBLENDVB Y13, Y10, Y2, Y2
	VMOVDQU   Y0, (DI)
	VMOVDQU   Y1, 32(DI)
	VMOVDQU   Y2, 64(DI)
	VZEROUPPER
	RET
