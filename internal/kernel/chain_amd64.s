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

// combine sets Y0 to Y5 to the rows at SI whose numbers are in the set BX, each times its factor
// at DX.
TEXT combine<>(SB), NOSPLIT, $0-0
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	TESTL BX, BX
	JZ    done

loop:
	BSFL         BX, CX
	LEAL         -1(BX), AX
	VPBROADCASTD (DX)(CX*4), Y6
	SHLQ         $7, CX
	VPMOVZXDQ    (SI)(CX*1), Y7
	VPMOVZXDQ    16(SI)(CX*1), Y8
	VPMOVZXDQ    32(SI)(CX*1), Y9
	VPMOVZXDQ    48(SI)(CX*1), Y10
	VPMOVZXDQ    64(SI)(CX*1), Y11
	VPMOVZXDQ    80(SI)(CX*1), Y12
	VPMULUDQ     Y6, Y7, Y7
	VPMULUDQ     Y6, Y8, Y8
	VPMULUDQ     Y6, Y9, Y9
	VPMULUDQ     Y6, Y10, Y10
	VPMULUDQ     Y6, Y11, Y11
	VPMULUDQ     Y6, Y12, Y12
	VPADDQ       Y7, Y0, Y0
	VPADDQ       Y8, Y1, Y1
	VPADDQ       Y9, Y2, Y2
	VPADDQ       Y10, Y3, Y3
	VPADDQ       Y11, Y4, Y4
	VPADDQ       Y12, Y5, Y5
	ANDL         AX, BX
	JNZ          loop

done:
	RET

// scale multiplies the low halves of Y0 to Y5 by the numbers at DX.
TEXT scale<>(SB), NOSPLIT, $0-0
	VPMOVZXDQ (DX), Y7
	VPMOVZXDQ 16(DX), Y8
	VPMOVZXDQ 32(DX), Y9
	VPMOVZXDQ 48(DX), Y10
	VPMOVZXDQ 64(DX), Y11
	VPMOVZXDQ 80(DX), Y12
	VPMULUDQ  Y7, Y0, Y0
	VPMULUDQ  Y8, Y1, Y1
	VPMULUDQ  Y9, Y2, Y2
	VPMULUDQ  Y10, Y3, Y3
	VPMULUDQ  Y11, Y4, Y4
	VPMULUDQ  Y12, Y5, Y5
	RET

// shift shifts Y0 to Y5 so that the largest of their numbers has R8 bits. AX is 0 if all are.
TEXT shift<>(SB), NOSPLIT, $0-0
	VPOR         Y0, Y1, Y6
	VPOR         Y2, Y3, Y7
	VPOR         Y4, Y5, Y8
	VPOR         Y6, Y7, Y6
	VPOR         Y6, Y8, Y6
	VEXTRACTI128 $1, Y6, X7
	VPOR         X6, X7, X6
	VPSHUFD      $0xEE, X6, X7
	VPOR         X6, X7, X6
	VMOVQ        X6, AX
	TESTQ        AX, AX
	JZ           done
	BSRQ         AX, CX
	INCQ         CX
	SUBQ         R8, CX
	JGT          right
	NEGQ         CX
	VMOVQ        CX, X7
	VPSLLQ       X7, Y0, Y0
	VPSLLQ       X7, Y1, Y1
	VPSLLQ       X7, Y2, Y2
	VPSLLQ       X7, Y3, Y3
	VPSLLQ       X7, Y4, Y4
	VPSLLQ       X7, Y5, Y5
	RET

right:
	VMOVQ  CX, X7
	VPSRLQ X7, Y0, Y0
	VPSRLQ X7, Y1, Y1
	VPSRLQ X7, Y2, Y2
	VPSRLQ X7, Y3, Y3
	VPSRLQ X7, Y4, Y4
	VPSRLQ X7, Y5, Y5

done:
	RET

// narrow stores the low halves of Y0 to Y5 at DI. BX is the set of those that are not 0.
TEXT narrow<>(SB), NOSPLIT, $0-0
	VSHUFPS   $0x88, Y1, Y0, Y0
	VSHUFPS   $0x88, Y3, Y2, Y2
	VSHUFPS   $0x88, Y5, Y4, Y4
	VPERMQ    $0xD8, Y0, Y0
	VPERMQ    $0xD8, Y2, Y2
	VPERMQ    $0xD8, Y4, Y4
	VMOVDQU   Y0, (DI)
	VMOVDQU   Y2, 32(DI)
	VMOVDQU   Y4, 64(DI)
	VPXOR     Y7, Y7, Y7
	VPCMPEQD  Y7, Y0, Y0
	VPCMPEQD  Y7, Y2, Y2
	VPCMPEQD  Y7, Y4, Y4
	VMOVMSKPS Y0, BX
	VMOVMSKPS Y2, CX
	VMOVMSKPS Y4, AX
	SHLL      $8, CX
	SHLL      $16, AX
	ORL       CX, BX
	ORL       AX, BX
	XORL      $0xffffff, BX
	RET

// func forth24(dst *[32]uint32, rows *uint32, factors *[32]uint32, set uint32, nodes *[32]uint32) (live uint32, ok bool)
TEXT ·forth24(SB), NOSPLIT, $0-45
	MOVQ  rows+8(FP), SI
	MOVQ  factors+16(FP), DX
	MOVL  set+24(FP), BX
	CALL  combine<>(SB)
	MOVL  $32, R8
	CALL  shift<>(SB)
	TESTQ AX, AX
	SETNE ok+44(FP)
	MOVQ  nodes+32(FP), DX
	CALL  scale<>(SB)
	MOVL  $24, R8
	CALL  shift<>(SB)
	MOVQ  dst+0(FP), DI
	CALL  narrow<>(SB)
	MOVL  BX, live+40(FP)
	VZEROUPPER
	RET

// func back24(after *[32]uint64, rows *uint32, nodes *[32]uint32) (ok bool)
TEXT ·back24(SB), NOSPLIT, $96-25
	MOVQ    after+0(FP), R9
	VMOVDQU (R9), Y0
	VMOVDQU 32(R9), Y1
	VMOVDQU 64(R9), Y2
	VMOVDQU 96(R9), Y3
	VMOVDQU 128(R9), Y4
	VMOVDQU 160(R9), Y5
	MOVQ    nodes+16(FP), DX
	CALL    scale<>(SB)
	MOVL    $24, R8
	CALL    shift<>(SB)
	LEAQ    factors-96(SP), DI
	CALL    narrow<>(SB)
	MOVQ    rows+8(FP), SI
	MOVQ    DI, DX
	CALL    combine<>(SB)
	CALL    shift<>(SB)
	TESTQ   AX, AX
	SETNE   ok+24(FP)
	VMOVDQU Y0, (R9)
	VMOVDQU Y1, 32(R9)
	VMOVDQU Y2, 64(R9)
	VMOVDQU Y3, 96(R9)
	VMOVDQU Y4, 128(R9)
	VMOVDQU Y5, 160(R9)
	VZEROUPPER
	RET

// func powers24(dst *uint32, scores *int32, table *uint32, scale, limit, set uint32)
TEXT ·powers24(SB), NOSPLIT, $0-36
	MOVQ         dst+0(FP), DI
	MOVQ         scores+8(FP), SI
	MOVQ         table+16(FP), DX
	MOVL         set+32(FP), AX
	VMOVD        AX, X15
	VPBROADCASTD X15, Y15
	VPAND        bitOf<>+0(SB), Y15, Y12
	VPAND        bitOf<>+32(SB), Y15, Y13
	VPAND        bitOf<>+64(SB), Y15, Y14
	VPCMPEQD     bitOf<>+0(SB), Y12, Y12
	VPCMPEQD     bitOf<>+32(SB), Y13, Y13
	VPCMPEQD     bitOf<>+64(SB), Y14, Y14
	VMOVDQU      (SI), Y0
	VMOVDQU      32(SI), Y1
	VMOVDQU      64(SI), Y2
	MOVL         $0x80000000, AX
	VMOVD        AX, X15
	VPBROADCASTD X15, Y15
	VPBLENDVB    Y12, Y0, Y15, Y0
	VPBLENDVB    Y13, Y1, Y15, Y1
	VPBLENDVB    Y14, Y2, Y15, Y2

	// How far each falls short of the largest, at most so far that it makes no difference.
	VPMAXSD      Y0, Y1, Y6
	VPMAXSD      Y2, Y6, Y6
	VEXTRACTI128 $1, Y6, X7
	VPMAXSD      X7, X6, X6
	VPSHUFD      $0x4E, X6, X7
	VPMAXSD      X7, X6, X6
	VPSHUFD      $0xB1, X6, X7
	VPMAXSD      X7, X6, X6
	VPBROADCASTD X6, Y6
	VPSUBD       Y0, Y6, Y0
	VPSUBD       Y1, Y6, Y1
	VPSUBD       Y2, Y6, Y2
	MOVL         limit+28(FP), AX
	VMOVD        AX, X7
	VPBROADCASTD X7, Y7
	VPMINUD      Y7, Y0, Y0
	VPMINUD      Y7, Y1, Y1
	VPMINUD      Y7, Y2, Y2

	// That power of two, from the table and by a shift.
	MOVL         scale+24(FP), AX
	VMOVD        AX, X7
	VPBROADCASTD X7, Y7
	MOVL         $128, AX
	VMOVD        AX, X8
	VPBROADCASTD X8, Y8
	VPMULLD      Y7, Y0, Y0
	VPMULLD      Y7, Y1, Y1
	VPMULLD      Y7, Y2, Y2
	VPADDD       Y8, Y0, Y0
	VPADDD       Y8, Y1, Y1
	VPADDD       Y8, Y2, Y2
	VPSRLD       $16, Y0, Y3
	VPSRLD       $16, Y1, Y4
	VPSRLD       $16, Y2, Y5
	VPSLLD       $16, Y0, Y0
	VPSLLD       $16, Y1, Y1
	VPSLLD       $16, Y2, Y2
	VPSRLD       $24, Y0, Y0
	VPSRLD       $24, Y1, Y1
	VPSRLD       $24, Y2, Y2
	VPCMPEQD     Y6, Y6, Y6
	VMOVDQU      Y6, Y7
	VMOVDQU      Y6, Y8
	VPGATHERDD   Y6, (DX)(Y0*4), Y9
	VPGATHERDD   Y7, (DX)(Y1*4), Y10
	VPGATHERDD   Y8, (DX)(Y2*4), Y11
	VPSRLVD      Y3, Y9, Y9
	VPSRLVD      Y4, Y10, Y10
	VPSRLVD      Y5, Y11, Y11
	MOVL         $1, AX
	VMOVD        AX, X8
	VPBROADCASTD X8, Y8
	VPMAXUD      Y8, Y9, Y9
	VPMAXUD      Y8, Y10, Y10
	VPMAXUD      Y8, Y11, Y11
	VPAND        Y12, Y9, Y9
	VPAND        Y13, Y10, Y10
	VPAND        Y14, Y11, Y11
	VMOVDQU      Y9, (DI)
	VMOVDQU      Y10, 32(DI)
	VMOVDQU      Y11, 64(DI)
	VZEROUPPER
	RET

// func joint24(dst *[32]uint64, forward *uint32, after *[32]uint64) (total uint64, likely uint32)
TEXT ·joint24(SB), NOSPLIT, $0-36
	MOVQ         dst+0(FP), DI
	MOVQ         forward+8(FP), SI
	MOVQ         after+16(FP), DX
	VPMOVZXDQ    (SI), Y0
	VPMOVZXDQ    16(SI), Y1
	VPMOVZXDQ    32(SI), Y2
	VPMOVZXDQ    48(SI), Y3
	VPMOVZXDQ    64(SI), Y4
	VPMOVZXDQ    80(SI), Y5
	VPMULUDQ     (DX), Y0, Y0
	VPMULUDQ     32(DX), Y1, Y1
	VPMULUDQ     64(DX), Y2, Y2
	VPMULUDQ     96(DX), Y3, Y3
	VPMULUDQ     128(DX), Y4, Y4
	VPMULUDQ     160(DX), Y5, Y5
	VMOVDQU      Y0, (DI)
	VMOVDQU      Y1, 32(DI)
	VMOVDQU      Y2, 64(DI)
	VMOVDQU      Y3, 96(DI)
	VMOVDQU      Y4, 128(DI)
	VMOVDQU      Y5, 160(DI)
	VPADDQ       Y0, Y1, Y6
	VPADDQ       Y2, Y3, Y7
	VPADDQ       Y4, Y5, Y8
	VPADDQ       Y6, Y7, Y6
	VPADDQ       Y6, Y8, Y6
	VEXTRACTI128 $1, Y6, X7
	VPADDQ       X6, X7, X6
	VPSHUFD      $0xEE, X6, X7
	VPADDQ       X6, X7, X6
	VMOVQ        X6, AX
	MOVQ         AX, total+24(FP)
	DECQ         AX
	SHRQ         $16, AX
	VMOVQ        AX, X6
	VPBROADCASTQ X6, Y6
	VPCMPGTQ     Y6, Y0, Y0
	VPCMPGTQ     Y6, Y1, Y1
	VPCMPGTQ     Y6, Y2, Y2
	VPCMPGTQ     Y6, Y3, Y3
	VPCMPGTQ     Y6, Y4, Y4
	VPCMPGTQ     Y6, Y5, Y5
	VMOVMSKPD    Y5, AX
	VMOVMSKPD    Y4, BX
	SHLL         $4, AX
	ORL          BX, AX
	VMOVMSKPD    Y3, BX
	SHLL         $4, AX
	ORL          BX, AX
	VMOVMSKPD    Y2, BX
	SHLL         $4, AX
	ORL          BX, AX
	VMOVMSKPD    Y1, BX
	SHLL         $4, AX
	ORL          BX, AX
	VMOVMSKPD    Y0, BX
	SHLL         $4, AX
	ORL          BX, AX
	MOVL         AX, likely+32(FP)
	VZEROUPPER
	RET
