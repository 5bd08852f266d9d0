//go:build !purego

#include "textflag.h"

// func recall(starts, missing *[MaxRows]uint32, known *[Memory]uint64, features []uint32, found, lost uint32) (uint32, uint32)
// Where a feature is remembered, what is remembered of it less the feature, with its halves
// exchanged, is the place of its row plus one. It is more than 32 bits where it is not.
TEXT ·recall(SB), NOSPLIT, $0-64
	MOVQ starts+0(FP), DI
	MOVQ missing+8(FP), R8
	MOVQ known+16(FP), R9
	MOVQ features_base+24(FP), SI
	MOVQ features_len+32(FP), BX
	MOVL found+48(FP), R11
	MOVL lost+52(FP), R12
	MOVL $0xffffffff, R13
	LEAQ 1(R13), R15
	LEAQ (SI)(BX*4), SI
	NEGQ BX
	JZ   done

next:
	MOVL (SI)(BX*4), AX
	MOVL AX, CX
	ANDL $0x3fff, CX
	MOVL AX, (R8)(R12*4)
	XORQ (R9)(CX*8), AX
	RORQ $32, AX
	LEAQ -1(AX), DX
	MOVL DX, (DI)(R11*4)
	CMPQ DX, R13
	ADCQ $0, R11
	CMPQ AX, R15
	SBBQ $-1, R12
	INCQ BX
	JNZ  next

done:
	MOVL R11, ret+56(FP)
	MOVL R12, ret1+60(FP)
	RET
