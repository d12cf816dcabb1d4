namespace Interop.Abi.Compare.Records;

/// <summary>Some bytes of a record, as ranges. Beyond a number of them whole stretches count, padding included.</summary>
internal sealed class ByteSet
{
    private const int MaxAdditions = 16384;

    private readonly List<(long Start, long End)> _ranges = [];
    private bool _isSorted = true;
    private int _additions;

    /// <summary>Whether another range would be too many.</summary>
    public bool IsFull => _additions >= MaxAdditions;

    /// <summary>Adds the bytes from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Add(long start, long end)
    {
        _additions++;
        if (end <= start)
            return;
        if (_ranges.Count > 0 && _ranges[_ranges.Count - 1].End == start)
            _ranges[_ranges.Count - 1] = (_ranges[_ranges.Count - 1].Start, end);
        else
            _ranges.Add((start, end));
        _isSorted = false;
    }

    /// <summary>Whether all bytes of the other are in this.</summary>
    public bool Contains(ByteSet other)
    {
        Sort();
        other.Sort();
        var i = 0;
        foreach (var (start, end) in other._ranges)
        {
            while (i < _ranges.Count && _ranges[i].End <= start)
                i++;
            if (i == _ranges.Count || _ranges[i].Start > start || _ranges[i].End < end)
                return false;
        }
        return true;
    }

    /// <summary>Whether any byte from <paramref name="start"/> up to <paramref name="end"/> is in it.</summary>
    public bool Touches(long start, long end) => _ranges.Exists(range => range.Start < end && start < range.End);

    /// <summary>Brings the ranges into order and joins those that touch.</summary>
    private void Sort()
    {
        if (_isSorted)
            return;
        _isSorted = true;
        _ranges.Sort();
        var count = 0;
        foreach (var (start, end) in _ranges.ToArray())
        {
            if (count > 0 && start <= _ranges[count - 1].End)
                _ranges[count - 1] = (_ranges[count - 1].Start, Math.Max(end, _ranges[count - 1].End));
            else
                _ranges[count++] = (start, end);
        }
        _ranges.RemoveRange(count, _ranges.Count - count);
    }
}
