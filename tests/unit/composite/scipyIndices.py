"""Makes scipyIndices.json: composite indices of random tables, computed apart from the project with numpy and scipy.

    python3 scipyIndices.py > scipyIndices.json

Made on 2026-11-24 with Python 3, numpy 2.4.6 and scipy 1.17.1. The tests read the JSON and need no Python. It follows
the words of the docstrings in src/lib/measures/composite, not their code: skewness and kurtosis are scipy.stats.skew and
kurtosis with bias=False, ranks rankdata's "min", means numpy.average, scipy.stats.gmean and hmean, z-scores
scipy.stats.zscore (population), coefficients pearsonr and spearmanr. Numbers are rounded to 12 significant digits.
"""
import itertools
import json
import numpy as np
from scipy import stats

draw = np.random.default_rng(20261124)
NORMALISATIONS = ['min-max', 'z-score', 'rank', 'percentile-rank', 'distance-to-best', 'distance-to-target', 'borda']
AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic', 'copeland']
KINDS = [
    lambda n: draw.uniform(0, 100, n),
    lambda n: draw.normal(0, 3, n),
    lambda n: -10 - draw.exponential(1, n),
    lambda n: draw.integers(0, 4, n).astype(float),
    lambda n: np.exp(draw.normal(3, 1.6, n)),
    lambda n: 50 - np.exp(draw.normal(1, 1.6, n)),
    lambda n: np.append(draw.normal(10, 1, n - 1), 95),
    lambda n: np.full(n, 7.0),
]


def significant(x, digits=12):
    return float(np.format_float_positional(x, precision=digits, unique=False, fractional=False, trim='-'))


def plain(x):
    if isinstance(x, np.ndarray):
        x = x.tolist()
    if isinstance(x, (list, tuple)):
        return [plain(one) for one in x]
    if isinstance(x, dict):
        return {key: plain(one) for key, one in x.items()}
    return significant(x) if isinstance(x, (float, np.floating)) else x


def outliers(x):
    if len(x) < 4 or np.ptp(x) == 0:
        return False
    return abs(stats.skew(x, bias=False)) >= 2 and stats.kurtosis(x, bias=False) >= 3.5


def winsorised(x, most=5):
    x, highs, lows = x.copy(), set(), set()
    while len(highs) + len(lows) < most and outliers(x):
        upper = stats.skew(x) >= 0
        at = np.flatnonzero(x == (x.max() if upper else x.min()))
        rest = np.delete(x, at)
        if np.ptp(rest) == 0:
            break
        if upper:
            x[at], highs = rest.max(), set(at)
        else:
            x[at], lows = rest.min(), set(at)
    return x


def logged(x, target):
    low, high = x.min(), x.max()
    a = (high - low) / 100
    inside = lambda d: None if d is None or d <= 0 else np.log(d)
    if stats.skew(x) > 0:
        return np.log(x - low + a), None if target is None else inside(target - low + a)
    told = None if target is None else inside(high + a - target)
    return -np.log(high + a - x), None if told is None else -told


def normalised(x, direction, target, how):
    if np.ptp(x) == 0:
        return None
    s = 1 if direction == 'higher' else -1
    good = s * x
    scaled = (good - good.min()) / np.ptp(good)
    if how == 'z-score':
        return stats.zscore(good)
    if how == 'rank':
        return stats.rankdata(good, 'min').astype(float)
    if how == 'borda':
        return stats.rankdata(good, 'min') - 1.0
    if how == 'percentile-rank':
        return (stats.rankdata(good, 'min') - 1.0) / (len(x) - 1)
    if how == 'distance-to-best':
        if direction == 'higher' and x.max() > 0:
            return x / x.max()
        if direction == 'lower' and x.min() > 0:
            return x.min() / x
    if how == 'distance-to-target' and target is not None and s * target > good.min():
        return (good - good.min()) / (s * target - good.min())
    return scaled


def copeland(P, w):
    n = P.shape[1]
    score = np.zeros(n)
    for i, j in itertools.permutations(range(n), 2):
        difference = np.where(np.isclose(P[:, i], P[:, j], rtol=1e-9, atol=1e-9), 0, P[:, i] - P[:, j])
        net = float(np.sum(w * np.sign(difference)))
        score[i] += 0 if abs(net) < 1e-9 else np.sign(net)
    return score


def index(components, weights, recipe):
    used, imputed, N, of = [], [], [], []
    for c in components:
        x = np.array([np.nan if v is None else v for v in c['values']], dtype=float)
        gaps = np.flatnonzero(np.isnan(x))
        if len(gaps) and (recipe['missing'] == 'leave-out' or (len(x) - len(gaps)) < len(x) / 2):
            continue
        if len(gaps):
            x[gaps] = np.nanmedian(x)
        target, how = c['target'], recipe['normalisation']
        if recipe['treatment'] == 'winsorise':
            x = winsorised(x)
        elif recipe['treatment'] == 'log' and outliers(x):
            x, target = logged(x, target)
            how = 'min-max' if how == 'distance-to-best' else how
        z = normalised(x, c['direction'], target, how)
        if z is None:
            continue
        used.append(c['component'])
        imputed += [[c['component'], int(at)] for at in gaps]
        N.append(z)
        of.append(c['pillar'])
    N, pillars = np.array(N), list(dict.fromkeys(of))
    P = np.array([N[[one == p for one in of]].mean(axis=0) for p in pillars])
    w = np.array([max(weights.get(p, 0), 0) for p in pillars], dtype=float)
    w = np.full(len(w), 1 / len(w)) if w.sum() == 0 else w / w.sum()
    keep = w > 0
    Q, v, how = P[keep], w[keep], recipe['aggregation']
    if how in ('geometric', 'harmonic'):
        M = N[[dict(zip(pillars, keep))[one] for one in of]]
        Q = 1 + 99 * (Q - M.min()) / (M.max() - M.min())
        scores = (stats.gmean if how == 'geometric' else stats.hmean)(Q, axis=0, weights=np.repeat(v[:, None], Q.shape[1], 1))
    else:
        scores = np.average(Q, axis=0, weights=v) if how == 'arithmetic' else copeland(Q, v)
    ranks = stats.rankdata(-np.round(scores, 8), 'min').astype(int)
    return {'recipe': recipe, 'pillars': pillars, 'used': used, 'imputed': imputed, 'normalised': N, 'pillarScores': P,
            'scores': scores, 'ranks': ranks.tolist()}


def changes(components, weights, recipe, at):
    base, found = index(components, weights, recipe), []
    for k, c in enumerate(components):
        known = [v for v in c['values'] if v is not None]
        own, s = c['values'][at], 1 if c['direction'] == 'higher' else -1
        if c['component'] not in base['used'] or own is None:
            continue

        def rank_at(value):
            values = [value if i == at else v for i, v in enumerate(c['values'])]
            other = components[:k] + [{**c, 'values': values}] + components[k + 1:]
            return index(other, weights, recipe)['ranks'][at]

        middle, better = float(np.median(known)), [v for v in known if s * v > s * own]
        following = min(better, key=lambda v: s * v) if better else None
        found.append({'component': c['component'],
                      'toMedian': [middle, rank_at(middle)] if s * middle > s * own else None,
                      'toNext': [following, c['values'].index(following), rank_at(following)] if better else None})
    return found


def coefficients(rows):
    return [[a, b, stats.pearsonr(x, y).statistic, stats.spearmanr(x, y).statistic]
            for (a, x), (b, y) in itertools.combinations(rows, 2)]


def table(n, k):
    components = []
    for at in range(k):
        x = [significant(v, 5) for v in KINDS[draw.integers(len(KINDS) - (at < 2))](n)]
        direction = ['higher', 'lower'][draw.integers(2)]
        near = {'higher': np.quantile(x, 0.6), 'lower': np.quantile(x, 0.4)}[direction]
        target = None if draw.random() < 0.2 else significant(near if draw.random() < 0.8 else min(x) - 1, 6)
        for gap in draw.choice(n, draw.integers(0, max(1, int(n * 0.7))) if at > 1 and draw.random() < 0.5 else 0, False):
            x[gap] = None
        components.append({'component': f'c{at}', 'pillar': f'P{draw.integers(max(2, k // 2))}', 'direction': direction,
                           'values': x, 'target': target})
    return components


recipes = [{'treatment': t, 'missing': m, 'normalisation': norm, 'aggregation': a}
           for (norm, a), (t, m) in zip(itertools.product(NORMALISATIONS, AGGREGATIONS),
                                        itertools.cycle(itertools.product(['log', 'winsorise', 'none'], ['median', 'leave-out'])))]
draw.shuffle(recipes)
cases = []
for turn, (n, k) in enumerate([(2, 3), (3, 3), (5, 4), (7, 5), (12, 6), (12, 9), (16, 6)]):
    components = table(n, k)
    weights = {f'P{p}': round(float(draw.uniform(0, 5)), 2) if draw.random() < 0.85 else 0 for p in range(max(2, k // 2))}
    indices = [index(components, weights, recipe) for recipe in recipes[turn * 4:turn * 4 + 4]]
    one, at = indices[0], int(draw.integers(n))
    of = {c['component']: c['pillar'] for c in components}
    within = [pair for p in one['pillars']
              for pair in coefficients([(u, z) for u, z in zip(one['used'], one['normalised']) if of[u] == p])]
    cases.append({'components': components, 'weights': weights, 'indices': indices,
                  'changes': {'at': at, 'found': changes(components, weights, one['recipe'], at)},
                  'within': within, 'between': coefficients(list(zip(one['pillars'], one['pillarScores'])))})
print(json.dumps(plain(cases), allow_nan=False))
