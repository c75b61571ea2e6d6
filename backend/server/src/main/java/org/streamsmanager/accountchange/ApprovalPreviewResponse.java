package org.streamsmanager.accountchange;

import java.util.List;
import java.util.Map;

/**
 * How many requests wait and are meant, why and with which proof they came; {@code first} are the oldest of them.
 * {@code hash} stands for exactly these requests.
 */
public record ApprovalPreviewResponse(
        long count,
        Map<AccountChangeOrigin, Long> origins,
        Map<AccountProof, Long> proofs,
        List<AccountChangeResponse> first,
        String hash) {}
