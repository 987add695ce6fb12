# Makes coinr.json: what COINr itself (W. Becker et al., "COINr: An R package for developing composite indicators",
# Journal of Open Source Software 7, 2022; MIT licence) answers about random tables and about its own table of 51
# countries (ASEM_iData). The tests read the JSON and need neither R nor COINr.
#   Rscript coinr.R <a checkout of github.com/bluefoxr/COINr> coinr.json
# Made on 2026-11-24 with R 4.2.2 from COINr at commit b968203. Numbers are rounded to 12 significant digits.
library(jsonlite)
given <- commandArgs(trailingOnly = TRUE)
for (file in list.files(file.path(given[1], "R"), full.names = TRUE)) try(source(file), silent = TRUE)
load(file.path(given[1], "data", "ASEM_iData.rda"))
load(file.path(given[1], "data", "ASEM_iMeta.rda"))
set.seed(20261124)

kinds <- list(
  even = function(n) runif(n, 0, 100),
  signed = function(n) rnorm(n, 0, 3),
  negative = function(n) -10 - rexp(n),
  ties = function(n) sample(0:3, n, replace = TRUE),
  long = function(n) exp(rnorm(n, 3, 1.6)),
  low = function(n) 50 - exp(rnorm(n, 1, 1.6)),
  outlier = function(n) c(rnorm(n - 1, 10, 1), 95)[sample(n)],
  tiny = function(n) runif(n, 0, 1e-3)
)

column <- function(x, direction, target) {
  good <- direction * x
  n <- length(x)
  outliers <- n >= 4 && !check_SkewKurt(x)$Pass
  list(
    values = x, direction = direction, target = target,
    skewness = skew(x), kurtosis = kurt(x),
    outliers = outliers, winsorise = if (outliers) winsorise(x)$x, logTransform = log_CT_plus(x)$x,
    minMax = n_minmax(good, c(0, 1)),
    zScore = n_zscore(good),
    rank = n_rank(good), percentileRank = n_prank(good), borda = n_borda(good),
    distanceToTarget = n_dist2targ(good, target * direction),
    fractionOfMax = n_fracmax(x)
  )
}

# COINr's outrankMatrix compares for exact equality: means that are the same number, summed in another order, would
# count as different. (Without this, its Copeland scores of ranks and of percentile ranks disagree with each other.)
even <- function(P) round(P, 9)

table_of <- function(name, X, directions, targets, pillars) {
  names(X) <- paste0("c", seq_along(X))
  dirs <- data.frame(iCode = names(X), Direction = directions)
  weights <- round(runif(length(unique(pillars)), 0.1, 5), 2)
  normalised <- function(X, f, para) Normalise(X, global_specs = list(f_n = f, f_n_para = para), directions = dirs)
  pillar <- function(N) as.data.frame(sapply(unique(pillars), function(p) Aggregate(N[pillars == p], f_ag = "a_amean", f_ag_para = list(w = rep(1, sum(pillars == p))))))
  means <- function(P) list(
    arithmetic = Aggregate(P, f_ag = "a_amean", f_ag_para = list(w = weights)),
    geometric = Aggregate(P, f_ag = "a_gmean", f_ag_para = list(w = weights)),
    harmonic = Aggregate(P, f_ag = "a_hmean", f_ag_para = list(w = weights)),
    copeland = a_copeland(even(P), weights)
  )
  others <- function(P) list(
    arithmetic = Aggregate(P, f_ag = "a_amean", f_ag_para = list(w = weights)),
    copeland = a_copeland(even(P), weights)
  )
  treated <- function(f) as.data.frame(lapply(X, function(x)
    if (length(x) < 4) x else Treat(x, f1 = f, f_pass = "check_SkewKurt")$x))
  hundred <- function(X) pillar(normalised(X, "n_minmax", list(l_u = c(1, 100))))
  P <- hundred(X)
  list(
    name = name, pillars = pillars, weights = weights,
    columns = lapply(seq_along(X), function(i) column(X[[i]], directions[i], targets[i])),
    outranking = outrankMatrix(even(P), weights)$OutRankMatrix,
    index = list(
      "none" = means(P), "winsorise" = means(hundred(treated("winsorise"))), "log" = means(hundred(treated("log_CT_plus")))
    ),
    normalisations = list(
      "z-score" = others(pillar(normalised(X, "n_zscore", list(m_sd = c(0, 1))))),
      "rank" = others(pillar(normalised(X, "n_rank", NULL))),
      "percentile-rank" = others(pillar(normalised(X, "n_prank", NULL))),
      "borda" = others(pillar(normalised(X, "n_borda", NULL)))
    )
  )
}

shapes <- list(c(3, 2), c(4, 3), c(5, 4), c(6, 3), c(8, 5), c(12, 4), c(12, 8), c(17, 5), c(20, 3), c(30, 4))
random <- lapply(shapes, function(shape) {
  X <- as.data.frame(lapply(sample(length(kinds), shape[2], replace = shape[2] > length(kinds)), function(k) {
    repeat {
      x <- signif(kinds[[k]](shape[1]), 5)
      if (length(unique(x)) > 2 || (length(unique(x)) > 1 && shape[1] < 6)) return(x)
    }
  }))
  directions <- sample(c(1, -1), ncol(X), replace = TRUE)
  targets <- signif(sapply(seq_along(X), function(i) if (directions[i] > 0) max(X[[i]]) * 0.6 + min(X[[i]]) * 0.4
    else max(X[[i]]) * 0.3 + min(X[[i]]) * 0.7), 6)
  pillars <- sort(rep_len(paste0("P", 1:max(2, shape[2] %/% 2)), shape[2]))
  table_of(paste(shape[1], "places,", shape[2], "components"), X, directions, targets, pillars)
})

meta <- ASEM_iMeta[ASEM_iMeta$iCode %in% c("Flights", "Bord", "Gas", "Goods", "FDI", "CostImpEx", "TIRcon", "CO2", "Forest", "NGOs", "WomParl", "GDPGrow"), ]
asem <- table_of("ASEM", as.data.frame(lapply(ASEM_iData[meta$iCode], signif, 8)), meta$Direction, signif(meta$Target, 8), meta$Parent)
write(toJSON(c(random, list(asem)), digits = I(12), auto_unbox = TRUE, na = "null", null = "null"), given[2])
