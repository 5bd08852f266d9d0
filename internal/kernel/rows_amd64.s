//go:build !purego

#include "textflag.h"

// func find8(values *uint32, slots string, homes, width uint32, keys []uint32)
TEXT ·find8(SB), NOSPLIT, $0-56
	MOVQ  values+0(FP), DI
	MOVQ  slots_base+8(FP), SI
	MOVL  homes+24(FP), R8
	MOVL  width+28(FP), CX
	MOVQ  keys_base+32(FP), DX
	MOVQ  keys_len+40(FP), BX
	VPXOR Y7, Y7, Y7
	VMOVD CX, X6
	MOVL  $1, R9
	SHLL  CX, R9
	DECL  R9
	TESTQ BX, BX
	JZ    done

next:
	MOVL         (DX), AX
	MOVQ         AX, R10
	SHLL         CX, AX
	VMOVD        AX, X0
	VPBROADCASTD X0, Y0
	IMULQ        R8, R10
	SHRQ         $32, R10
	LEAQ         (SI)(R10*4), R11
	MOVL         $6, R12

probe:
	VMOVDQU   (R11), Y1
	VPXOR     Y0, Y1, Y2
	VPSRLD    X6, Y2, Y2
	VPCMPEQD  Y7, Y1, Y3
	VPCMPEQD  Y7, Y2, Y2
	VPOR      Y3, Y2, Y2
	VMOVMSKPS Y2, AX
	TESTL     AX, AX
	JNZ       found
	ADDQ      $32, R11
	DECL      R12
	JNZ       probe
	XORL      AX, AX
	JMP       store

found:
	BSFL AX, AX
	MOVL (R11)(AX*4), AX
	ANDL R9, AX

store:
	MOVL AX, (DI)
	ADDQ $4, DI
	ADDQ $4, DX
	DECQ BX
	JNZ  next

done:
	VZEROUPPER
	RET
